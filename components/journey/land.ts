import { type GeoContext, type GeoPermissibleObjects, geoContains, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Frame } from './projection';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
const world = atlas as unknown as Atlas;

const SIMFEROPOL: [number, number] = [34.1, 45.0];
const RUSSIA = '643';
const UKRAINE = '804';

const rings = (shape: Feature): Position[][][] => {
  const { geometry } = shape as Feature<Polygon | MultiPolygon>;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
};
const multi = (coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });

const LAND: GeoPermissibleObjects = feature(world, world.objects.land);
const COUNTRIES: ReadonlyMap<string, MultiPolygon> = readCountries();

/** The atlas draws Crimea as Russia; its ring goes to Ukraine, where the law the firm argues from has it. */
function readCountries(): Map<string, MultiPolygon> {
  const countries = new Map(
    feature(world, world.objects.countries).features.map((shape) => [String(shape.id), multi(rings(shape))]),
  );
  const russia = countries.get(RUSSIA)?.coordinates ?? [];
  const isCrimea = (ring: Position[][]): boolean => geoContains({ type: 'Polygon', coordinates: ring }, SIMFEROPOL);
  const crimea = russia.filter(isCrimea);
  countries.set(RUSSIA, multi(russia.filter((ring) => !crimea.includes(ring))));
  countries.set(UKRAINE, multi([...(countries.get(UKRAINE)?.coordinates ?? []), ...crimea]));
  return countries;
}

/** The shape of a country by its numeric ISO code, Crimea in Ukraine; null for states too small for the atlas. */
export const countryShape = (numeric: string): MultiPolygon | null => COUNTRIES.get(numeric) ?? null;

/** Collects a path in whole pixels, relative steps, dropping points that fall together and islands under two pixels. */
class PixelPath implements GeoContext {
  private readonly parts: string[] = [];
  private ring: [number, number][] = [];
  beginPath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.ring = [[Math.round(x), Math.round(y)]];
  }
  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.ring.at(-1) ?? [Number.NaN, Number.NaN];
    const next: [number, number] = [Math.round(x), Math.round(y)];
    if (Math.abs(next[0] - lastX) + Math.abs(next[1] - lastY) > 1) this.ring.push(next);
  }
  closePath(): void {
    const [start] = this.ring;
    if (!start || this.ring.length < 3) return;
    let [x, y] = start;
    let path = `M${x} ${y}l`;
    for (const [index, point] of this.ring.slice(1).entries()) {
      path += `${index > 0 && point[0] - x >= 0 ? ' ' : ''}${point[0] - x}${point[1] - y >= 0 ? ' ' : ''}${point[1] - y}`;
      [x, y] = point;
    }
    this.parts.push(`${path}z`);
  }
  toString(): string {
    return this.parts.join('');
  }
}

function draw(frame: Frame, shape: GeoPermissibleObjects): string {
  const path = new PixelPath();
  geoPath(frame.projection, path)(shape);
  return path.toString();
}

const KEPT = 128;
const drawn = new Map<string, string>();

/** Journeys of one firm look alike, so the last drawings are kept; each is a few kilobytes. */
function remembered(key: string, make: () => string): string {
  const known = drawn.get(key);
  const path = known ?? make();
  drawn.delete(key);
  drawn.set(key, path);
  const oldest = drawn.keys().next();
  if (drawn.size > KEPT && !oldest.done) drawn.delete(oldest.value);
  return path;
}

/** All land of the frame as one path. */
export const landPath = (frame: Frame): string => remembered(`land ${frame.key}`, () => draw(frame, LAND));

/** One country's path in the frame; empty when the atlas lacks it. */
export function countryPath(frame: Frame, numeric: string): string {
  const shape = countryShape(numeric);
  return shape ? remembered(`${numeric} ${frame.key}`, () => draw(frame, shape)) : '';
}
