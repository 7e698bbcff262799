export type Leg = { place: string; country: string; days: number; status: string };

/** Stops between Russia and the United States, how the last border was crossed, and where people were then held. */
export type Way = { legs: readonly Leg[]; manner: string; place: string; document: string; custody?: string };

const leg = (place: string, country: string, days: number, status: string): Leg => ({ place, country, days, status });
const way = (manner: string, place: string, document: string, ...legs: Leg[]): Way => ({
  ...{ legs, manner, place, document },
});

const YEREVAN = 'EAEU, stay registered';
const TBILISI = 'visa-free, one year';
const ALMATY = 'EAEU, temporary residence';
const WAITED = 'waited for CBP One';

export const WAYS = {
  georgia: way('visa-b', 'JFK Airport', 'visa', leg('Tbilisi', 'GE', 260, TBILISI)),
  armenia: way('visa-b', 'LAX Airport', 'visa', leg('Yerevan', 'AM', 180, YEREVAN)),
  turkey: way('visa-b', 'JFK Airport', 'visa', leg('Istanbul', 'TR', 210, 'residence permit refused')),
  kazakhstan: way('visa-b', 'SFO Airport', 'visa', leg('Almaty', 'KZ', 150, ALMATY)),
  kyrgyzstan: way(
    ...(['visa-b', 'SFO Airport', 'visa'] as const),
    leg('Bishkek', 'KG', 90, YEREVAN),
    leg('Almaty', 'KZ', 30, 'EAEU, 30 days'),
  ),
  serbia: way('visa-b', 'JFK Airport', 'visa', leg('Belgrade', 'RS', 120, 'visa-free, visa runs')),
  direct: way('visa-b', 'JFK Airport', 'visa'),
  student: way('visa-f', 'JFK Airport', 'visa'),
  work: way('visa-work', 'SFO Airport', 'visa', leg('Yerevan', 'AM', 95, YEREVAN)),
  'georgia-turkey': way(
    ...(['cbp-one', 'San Ysidro', 'cbp-one'] as const),
    leg('Tbilisi', 'GE', 321, TBILISI),
    leg('Istanbul', 'TR', 220, 'ikamet refused'),
    leg('Tijuana', 'MX', 140, WAITED),
  ),
  'armenia-border': way(
    ...(['cbp-one', 'San Ysidro', 'cbp-one'] as const),
    leg('Yerevan', 'AM', 200, YEREVAN),
    leg('Mexico City', 'MX', 60, 'tourist'),
    leg('Tijuana', 'MX', 90, WAITED),
  ),
  'kazakhstan-border': way(
    ...(['cbp-one', 'Nogales', 'cbp-one'] as const),
    leg('Almaty', 'KZ', 150, ALMATY),
    leg('Mexico City', 'MX', 105, WAITED),
  ),
  'turkey-border': way(
    ...(['cbp-one', 'San Ysidro', 'cbp-one'] as const),
    leg('Istanbul', 'TR', 170, 'ikamet not renewed'),
    leg('Tijuana', 'MX', 120, WAITED),
  ),
  between: way(
    ...(['between-ports', 'Tecate', 'passport-ru'] as const),
    leg('Istanbul', 'TR', 20, 'visa-free, 60 days'),
    leg('Mexicali', 'MX', 9, 'tourist'),
  ),
  'georgia-between': way(
    ...(['between-ports', 'Tecate', 'passport-ru'] as const),
    leg('Tbilisi', 'GE', 300, TBILISI),
    leg('Cancún', 'MX', 12, 'tourist'),
    leg('Mexicali', 'MX', 6, 'tourist'),
  ),
  'armenia-between': way(
    ...(['between-ports', 'Tecate', 'passport-ru'] as const),
    leg('Yerevan', 'AM', 170, YEREVAN),
    leg('Mexico City', 'MX', 14, 'tourist'),
  ),
  'kazakhstan-between': way(
    ...(['between-ports', 'Tecate', 'passport-ru'] as const),
    leg('Almaty', 'KZ', 140, ALMATY),
    leg('Mexicali', 'MX', 11, 'tourist'),
  ),
  'turkey-gate': way(
    ...(['port-of-entry', 'San Ysidro', 'passport-ru'] as const),
    leg('Istanbul', 'TR', 200, 'residence permit refused'),
    leg('Tijuana', 'MX', 35, 'tourist'),
  ),
  airport: {
    ...way('airport', 'LAX Airport', 'visa', leg('Istanbul', 'TR', 45, 'visa-free, 60 days')),
    custody: 'Adelanto',
  },
  'airport-gulf': {
    ...way('airport', 'SFO Airport', 'passport-ru', leg('Dubai', 'AE', 30, 'visa-free, 90 days')),
    custody: 'Adelanto',
  },
} as const satisfies Record<string, Way>;

export type RouteId = keyof typeof WAYS;

export const wayOf = (route: RouteId): Way => WAYS[route];
