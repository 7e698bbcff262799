import { screen, within } from '@testing-library/react';
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { JourneyMap } from '../../../components/journey/journey-map';
import { JourneyTable } from '../../../components/journey/journey-table';
import { countryPath, countryShape } from '../../../components/journey/land';
import { journeyFrame, projectStops, travelledLongitudes } from '../../../components/journey/projection';
import { planJourney } from '../../../lib/journey/rules.ts';
import { JOURNEYS } from '../../journey/stops.ts';
import { htmlOf, renderIn } from '../../support/render-in.tsx';

const SIMFEROPOL: [number, number] = [34.1, 45.0];
const journeys = Object.entries(JOURNEYS).map(([name, stops]) => ({ name, stops: planJourney(stops) }));
const points = (stops: ReturnType<typeof planJourney>) =>
  stops.map(({ lat, lon }) => ({ lat: lat ?? 0, lon: lon ?? 0 }));

describe.each(journeys)('the map of the journey $name', ({ stops }) => {
  test('is at most 22 kB of HTML, without a style attribute, in whole pixels', () => {
    const html = htmlOf(<JourneyMap stops={stops} />);
    expect(html.length).toBeLessThan(22_000);
    expect(html).not.toMatch(/\sstyle=/);
    for (const [, path] of html.matchAll(/ d="([^"]*)"/g)) expect(path).not.toContain('.');
  });

  test('says in its name every stop that the table lists', () => {
    renderIn(
      <>
        <JourneyMap stops={stops} />
        <JourneyTable stops={stops} />
      </>,
    );
    const name = screen.getByRole('img').getAttribute('aria-label') ?? '';
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(stops.length);
    for (const [index, stop] of stops.entries()) {
      expect(name).toContain(`${stop.n}. ${stop.label}`);
      expect(rows[index]?.textContent).toContain(stop.label);
      if (stop.kind === 'transit' && stop.days) {
        expect(name).toContain(`${stop.days.days} day`);
        expect(rows[index]?.textContent).toContain(String(stop.days.days));
      }
    }
  });

  test('has every stop inside its frame', () => {
    const frame = journeyFrame(points(stops));
    for (const { x, y } of projectStops(frame, points(stops))) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(frame.width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(frame.height - 20);
    }
  });
});

test('Crimea is not in Russia as tinted, it is in Ukraine', () => {
  const [russia, ukraine] = [countryShape('643'), countryShape('804')];
  expect(russia && geoContains(russia, SIMFEROPOL)).toBe(false);
  expect(ukraine && geoContains(ukraine, SIMFEROPOL)).toBe(true);
  expect(russia && geoContains(russia, [37.6, 55.8])).toBe(true);
});

test('the drawn path of Russia has no ring around Simferopol', () => {
  const caucasus = planJourney(JOURNEYS.caucasus ?? []);
  const frame = journeyFrame(points(caucasus));
  const [at] = projectStops(frame, [{ lon: SIMFEROPOL[0], lat: SIMFEROPOL[1] }]);
  const insideOf = (path: string): boolean =>
    path
      .split('z')
      .filter(Boolean)
      .some((ring) => {
        const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
        const corners: [number, number][] = [[numbers[0] ?? 0, numbers[1] ?? 0]];
        for (let i = 2; i + 1 < numbers.length; i += 2) {
          const [x, y] = corners.at(-1) ?? [0, 0];
          corners.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]);
        }
        let inside = false;
        for (const [i, [x1, y1]] of corners.entries()) {
          const [x2, y2] = corners.at(i - 1) ?? [0, 0];
          const px = at?.x ?? 0;
          const py = at?.y ?? 0;
          if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside;
        }
        return inside;
      });
  expect(insideOf(countryPath(frame, '643'))).toBe(false);
  expect(insideOf(countryPath(frame, '804'))).toBe(true);
});

describe('the way round the world', () => {
  test.each([
    ['Chelyabinsk to San Diego over the Atlantic', [61, -117], 61 - 178],
    ['Almaty to Tijuana over the Atlantic', [77, -117], 77 - 194],
    ['Vladivostok to Los Angeles over the Pacific', [132, -118], 242],
    ['Bangkok to Los Angeles over the Pacific', [100, -118], 242],
    ['Los Angeles back to Almaty over the Atlantic', [-118, 77], 77],
  ])('%s', (_, longitudes, end) => {
    expect(travelledLongitudes(longitudes).at(-1)).toBeCloseTo(end);
  });
});

test('a stop whose town is unknown is drawn dashed', () => {
  expect(htmlOf(<JourneyMap stops={planJourney(JOURNEYS.south ?? [])} />)).toContain('stroke-dasharray');
  expect(htmlOf(<JourneyMap stops={planJourney(JOURNEYS.atlantic ?? [])} />)).not.toContain('stroke-dasharray');
});

test('reads in Russian', () => {
  renderIn(<JourneyMap stops={planJourney(JOURNEYS.atlantic ?? [])} />, 'ru');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2. Tbilisi, 321 день');
});
