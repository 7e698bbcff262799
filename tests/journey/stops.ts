import type { RecordedStop } from '../../lib/journey/types.ts';
import type { PartialDate } from '../../lib/law/partial-date.ts';

export const day = (iso: string): PartialDate => ({ on: iso, until: iso, precision: 'day' });
export const month = (iso: string): PartialDate => ({ on: `${iso}-01`, until: `${iso}-31`, precision: 'month' });

/** Journeys that stretch the map: over the Atlantic, over the Pacific, far south, within the Caucasus, Crimea. */
export const JOURNEYS: Readonly<Record<string, readonly RecordedStop[]>> = {
  atlantic: [
    { label: 'Chelyabinsk', place: 'Chelyabinsk', country: 'RU', from: null, to: day('2022-09-27'), status: '' },
    {
      label: 'Tbilisi',
      place: 'Tbilisi',
      country: 'GE',
      from: day('2022-09-27'),
      to: day('2023-08-14'),
      status: 'visa-free',
    },
    {
      label: 'Istanbul',
      place: 'Istanbul',
      country: 'TR',
      from: day('2023-08-14'),
      to: day('2024-03-21'),
      status: 'ikamet refused',
    },
    {
      label: 'Tijuana',
      place: 'Tijuana',
      country: 'MX',
      from: day('2024-03-22'),
      to: day('2025-01-08'),
      status: 'waited',
    },
    { label: 'San Ysidro', place: 'San Ysidro', country: 'US', from: day('2025-01-08'), to: null, status: 'paroled' },
  ],
  pacific: [
    { label: 'Vladivostok', place: 'Vladivostok', country: 'RU', from: null, to: month('2022-10'), status: '' },
    { label: 'Bangkok', place: 'Bangkok', country: 'TH', from: month('2022-10'), to: day('2023-12-12'), status: '' },
    { label: 'Los Angeles', place: 'LAX', country: 'US', from: day('2023-12-12'), to: null, status: 'B-2' },
  ],
  south: [
    { label: 'Grozny', place: 'Grozny', country: 'RU', from: null, to: day('2022-10-01'), status: '' },
    {
      label: 'Buenos Aires',
      place: 'Buenos Aires',
      country: 'AR',
      from: day('2022-10-02'),
      to: day('2023-05-01'),
      status: '',
    },
    {
      label: 'a village',
      place: 'a village',
      country: 'MX',
      from: day('2023-05-02'),
      to: day('2023-08-01'),
      status: '',
    },
    { label: 'El Paso', place: 'El Paso', country: 'US', from: day('2023-08-01'), to: null, status: '' },
  ],
  caucasus: [
    { label: 'Simferopol', place: 'Simferopol', country: 'RU', from: null, to: day('2022-10-01'), status: '' },
    { label: 'Tbilisi', place: 'Tbilisi', country: 'GE', from: day('2022-10-05'), to: day('2023-03-01'), status: '' },
    { label: 'Yerevan', place: 'Yerevan', country: 'AM', from: day('2023-03-02'), to: day('2023-05-01'), status: '' },
  ],
  alone: [{ label: 'Miami', place: 'Miami', country: 'US', from: day('2023-05-02'), to: null, status: '' }],
};
