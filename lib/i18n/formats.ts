import type { Formats } from 'next-intl';

/** Named formats for instants (not for legal dates, which are ISO strings read by components/ui/day). */
export const formats = {
  dateTime: {
    time: { hour: 'numeric', minute: '2-digit' },
    moment: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  },
  number: {
    plain: { maximumFractionDigits: 0 },
    money: { style: 'currency', currency: 'USD', maximumFractionDigits: 0 },
  },
} as const satisfies Formats;
