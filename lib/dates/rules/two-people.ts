import type { Text } from '../../law/rule.ts';
import type { ConfirmationVerdict } from './confirmation.ts';

type Why = Extract<ConfirmationVerdict, { kind: 'refused' }>['why'];

/** Why somebody may not sign, in words; the rule is the firm's own, not the law's. */
export const NOT_SIGNED: Record<Why, Text> = {
  'own-word': {
    en: 'You gave this date its value: a second person must read its source.',
    ru: 'Эту дату внесли Вы: источник должен прочесть второй человек.',
  },
  'own-word-alone': {
    en: 'Nobody else in the firm may confirm dates. You may, on a later day, with the source before you.',
    ru: 'Больше никто в фирме не может подтверждать даты. Вы можете сделать это в другой день, с источником перед глазами.',
  },
  'lawyer-alone': {
    en: 'Nobody else in the firm may confirm dates, and one person alone may only where they are a lawyer.',
    ru: 'Больше никто в фирме не может подтверждать даты, а в одиночку это делает только юрист.',
  },
  settled: { en: 'This date waits for no confirmation.', ru: 'Эта дата не ждёт подтверждения.' },
};

export const TWO_PEOPLE = {
  rule: 'TWO_PEOPLE',
  source: 'The firm’s rule: critical dates are read by two people, one of them a lawyer',
} as const;
