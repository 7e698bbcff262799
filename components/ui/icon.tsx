import { type IconName, iconPaths } from './icon-paths';

/** A 16 px line drawing beside words. With `label` it stands alone and is read out; without it is decoration. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const classes = className ? `icon ${className}` : 'icon';
  if (!label) {
    return (
      <svg className={classes} viewBox="0 0 16 16" aria-hidden="true">
        <path d={iconPaths[name]} />
      </svg>
    );
  }
  return (
    <svg className={classes} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
