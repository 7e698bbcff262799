/** Two initials of "Ruth Abelson" or of «Вера Соловьёва». */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1]?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** Initials in a ring. With the name written beside it pass `decorative`, else the name is read out. `own` is the reader. */
export function Avatar({
  name,
  own = false,
  decorative = false,
}: {
  name: string;
  own?: boolean;
  decorative?: boolean;
}) {
  const classes = own ? 'avatar avatar-own' : 'avatar';
  if (decorative) {
    return (
      <span className={classes} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <span className={classes} role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  );
}
