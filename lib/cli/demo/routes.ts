import type { RouteId } from './stories.ts';

export type Leg = { place: string; country: string; days: number; status: string };

/** Stops between Russia and the United States, and how the last border was crossed. */
export type Way = { legs: readonly Leg[]; manner: string; place: string; document: string };

export const WAYS: Record<RouteId, Way> = {
  georgia: {
    legs: [{ place: 'Tbilisi', country: 'GE', days: 260, status: 'visa-free, one year' }],
    manner: 'visa-b',
    place: 'JFK Airport',
    document: 'visa',
  },
  armenia: {
    legs: [{ place: 'Yerevan', country: 'AM', days: 180, status: 'EAEU, stay registered' }],
    manner: 'visa-b',
    place: 'LAX Airport',
    document: 'visa',
  },
  turkey: {
    legs: [{ place: 'Istanbul', country: 'TR', days: 210, status: 'residence permit refused' }],
    manner: 'visa-b',
    place: 'JFK Airport',
    document: 'visa',
  },
  kazakhstan: {
    legs: [{ place: 'Almaty', country: 'KZ', days: 150, status: 'EAEU, temporary residence' }],
    manner: 'visa-b',
    place: 'SFO Airport',
    document: 'visa',
  },
  kyrgyzstan: {
    legs: [
      { place: 'Bishkek', country: 'KG', days: 90, status: 'EAEU, stay registered' },
      { place: 'Almaty', country: 'KZ', days: 30, status: 'EAEU, 30 days' },
    ],
    manner: 'visa-b',
    place: 'SFO Airport',
    document: 'visa',
  },
  serbia: {
    legs: [{ place: 'Belgrade', country: 'RS', days: 120, status: 'visa-free, visa runs' }],
    manner: 'visa-b',
    place: 'JFK Airport',
    document: 'visa',
  },
  'georgia-turkey': {
    legs: [
      { place: 'Tbilisi', country: 'GE', days: 321, status: 'visa-free, one year' },
      { place: 'Istanbul', country: 'TR', days: 220, status: 'ikamet refused' },
      { place: 'Tijuana', country: 'MX', days: 140, status: 'waited for CBP One' },
    ],
    manner: 'cbp-one',
    place: 'San Ysidro',
    document: 'cbp-one',
  },
  'armenia-border': {
    legs: [
      { place: 'Yerevan', country: 'AM', days: 200, status: 'EAEU, stay registered' },
      { place: 'Mexico City', country: 'MX', days: 60, status: 'tourist' },
      { place: 'Tijuana', country: 'MX', days: 90, status: 'waited for CBP One' },
    ],
    manner: 'cbp-one',
    place: 'San Ysidro',
    document: 'cbp-one',
  },
  between: {
    legs: [
      { place: 'Istanbul', country: 'TR', days: 20, status: 'visa-free, 60 days' },
      { place: 'Mexicali', country: 'MX', days: 9, status: 'tourist' },
    ],
    manner: 'between-ports',
    place: 'Tecate',
    document: 'passport-ru',
  },
  direct: { legs: [], manner: 'visa-b', place: 'JFK Airport', document: 'visa' },
};
