const piles = [28, 109, 190, 271, 352];
const waves = [
  { y: 118, opacity: '1', shift: 0 },
  { y: 145, opacity: '0.9', shift: 44 },
  { y: 172, opacity: '0.65', shift: 20 },
  { y: 199, opacity: '0.45', shift: 62 },
  { y: 226, opacity: '0.3', shift: 8 },
];

function wave(y: number, shift: number) {
  let path = `M${-90 - shift} ${y}`;
  for (let x = 0; x < 14; x += 1) path += 'q22.5-15 45 0t45 0';
  return path;
}

/** A pier over water, for the door of the house. */
export function Pier() {
  return (
    <svg className="pier" viewBox="0 0 720 240" preserveAspectRatio="xMinYMax slice" fill="none" aria-hidden="true">
      <path d="M0 9h371" stroke="currentColor" strokeWidth="8" />
      {piles.map((x) => (
        <path key={x} d={`M${x} 9v133`} stroke="currentColor" strokeWidth="7" />
      ))}
      {waves.map(({ y, opacity, shift }) => (
        <path key={y} d={wave(y, shift)} stroke="currentColor" strokeWidth="2.2" opacity={opacity} />
      ))}
    </svg>
  );
}
