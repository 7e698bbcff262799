import { type GeoProjection, geoProjection } from 'd3-geo';

export type Point = { x: number; y: number };
export type Frame = { key: string; width: number; height: number; projection: GeoProjection };

const WIDTH = 800;
const SIDE = 96;
const TOP = 56;
const RADIAN = Math.PI / 180;
/** The atlas is drawn for a whole-world view; closer than this its coasts turn into polygons. */
const CLOSEST = 620;
/** Nobody flies from the Urals or Central Asia to America over the Pacific; from Bangkok, Bali or Vladivostok they do. */
const LONGEST_PACIFIC = 150;

const miller = (lambda: number, phi: number): [number, number] => [
  lambda,
  1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi)),
];

const crossesDateLine = (from: number, by: number): boolean => {
  const start = ((((from + 180) % 360) + 360) % 360) - 180;
  return Math.abs(start + by) > 180;
};

/**
 * Longitudes laid out as travelled: each leg goes the shorter way round, except that a Pacific crossing longer than 150°
 * is taken over the Atlantic. The results may leave -180…180; their range is what the map must show.
 */
export function travelledLongitudes(longitudes: readonly number[]): number[] {
  const result: number[] = [];
  for (const longitude of longitudes) {
    const previous = result.at(-1);
    if (previous === undefined) {
      result.push(longitude);
      continue;
    }
    let by = ((((longitude - previous + 180) % 360) + 360) % 360) - 180;
    if (Math.abs(by) > LONGEST_PACIFIC && crossesDateLine(previous, by)) by -= 360 * Math.sign(by);
    result.push(previous + by);
  }
  return result;
}

const range = (values: readonly number[]): { low: number; high: number } => ({
  low: Math.min(...values),
  high: Math.max(...values),
});
const quantum = (value: number, step: number): number => Math.round(value / step) * step;

/**
 * The piece of the world a journey needs, with room for labels: 800 wide and 320 to 520 high. Centre and scale move in
 * steps, so that similar journeys share one drawing of the land.
 */
export function journeyFrame(points: readonly { lat: number; lon: number }[]): Frame {
  const lambda = range(travelledLongitudes(points.map((point) => point.lon)));
  const phi = range(points.map((point) => -miller(0, point.lat * RADIAN)[1]));
  const span = Math.max((lambda.high - lambda.low) * RADIAN, 0.01);
  const rise = Math.max(phi.high - phi.low, 0.01);
  const world = WIDTH / (2 * Math.PI);
  const wanted = Math.max(world, Math.min(CLOSEST, (WIDTH - 2 * SIDE) / span, (420 - 2 * TOP) / rise));
  const scale = Math.round(world * 2 ** (Math.floor(Math.log2(wanted / world) * 6) / 6));
  const height = Math.min(520, Math.max(320, quantum(rise * scale + 2 * TOP + 10, 20)));
  const centre = quantum((lambda.low + lambda.high) / 2, 5);
  const down = quantum(height / 2 - (scale * (phi.low + phi.high)) / 2, 10);
  const projection = geoProjection(miller)
    .rotate([-centre, 0])
    .scale(scale)
    .translate([WIDTH / 2, down])
    .precision(0)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, height + 2],
    ]);
  return { key: [centre, scale, height, down].join(' '), width: WIDTH, height, projection };
}

/** Where the stops lie in the frame; null for a journey that circles the globe and cannot be laid out flat. */
export function projectStops(frame: Frame, points: readonly { lat: number; lon: number }[]): Point[] {
  return points.map(({ lat, lon }) => {
    const [x, y] = frame.projection([lon, lat]) ?? [frame.width / 2, frame.height / 2];
    return { x: Math.round(x), y: Math.round(y) };
  });
}
