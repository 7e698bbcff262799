/** First stop of the keyboard: past the navigation to the page. */
export function SkipLink({ to = 'main', children }: { to?: string; children: string }) {
  return (
    <a className="skip" href={`#${to}`}>
      {children}
    </a>
  );
}
