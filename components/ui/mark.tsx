/** The letter П as a pier over a wave. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 4h18M8.5 4v13.5M17.5 4v13.5" />
      <path d="M1.5 21.5c2.300 0 2.300-1.700 4.600-1.700s2.300 1.700 4.600 1.700 2.300-1.700 4.600-1.700 2.300 1.700 4.600 1.700 2.300-1.700 4.600-1.700" />
    </svg>
  );
}
