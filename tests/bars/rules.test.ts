import { describe, expect, it } from 'vitest';
import { wayOf } from '../../lib/bars/rules';
import type { JourneyStop } from '../../lib/journey/types';
import { dated } from '../support/bar-situation';

const stop = (kind: JourneyStop['kind'], country: string, arrived: string, left: string): JourneyStop => ({
  ...{ kind, country, place: '', statusHeld: '', manner: '', document: '', note: '' },
  ...{ arrived: arrived ? dated(arrived) : null, left: left ? dated(left) : null },
});

describe('a journey without a country on the way', () => {
  it.each([
    ['both ends to the day, and nothing between', '2024-03-01', '2024-03-02', 'whole'],
    ['days that nobody accounted for', '2023-03-01', '2024-03-02', 'part'],
    ['no day of leaving', '', '2024-03-02', 'part'],
    ['no day of arriving', '2024-03-01', '', 'part'],
    ['a month of leaving', '2024-03', '2024-03-02', 'part'],
    ['about a day of arriving', '2024-03-01', 'about_2024-03-02', 'part'],
    ['arrived before leaving', '2024-03-03', '2024-03-01', 'part'],
  ])('with %s, %s to %s, is %s', (_what, left, arrived, way) => {
    expect(wayOf([stop('departure', 'RU', '', left), stop('arrival', 'US', arrived, '')])).toBe(way);
  });

  it('is none where nothing is recorded, and a part where an end is missing', () => {
    expect(wayOf([])).toBe('none');
    expect(wayOf([stop('departure', 'RU', '', '2024-03-01')])).toBe('part');
  });
});
