import { useTranslations } from 'next-intl';
import { eventType, isEventType } from '@/lib/law/event';
import { govStatus, isStatusCode } from '@/lib/law/status';

type ActionKey = Parameters<ReturnType<typeof useTranslations<'cases.history.did'>>>[0];

/** An action of the audit log in words; its own name where it has none. */
export function useActionName(): (action: string) => string {
  const t = useTranslations('cases.history.did');
  return (action) => {
    const key = action.replaceAll('.', '_').replaceAll('-', '_') as ActionKey;
    return t.has(key) ? t(key) : action;
  };
}

// An id only needs to be told from its neighbours; the log itself has it whole.
const short = (value: string) => value.replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{4}([0-9a-f]{8})\b/g, '…$1');

// Codes that have words of their own; ids and names of fields are the log's.
function worded(name: string, value: string, locale: 'en' | 'ru'): string {
  if (name === 'type' && isEventType(value)) return eventType(value).label[locale];
  if (['status', 'takenBack'].includes(name) && isStatusCode(value)) return govStatus(value).label[locale];
  return short(value);
}

/**
 * What an entry says beside its action: names of fields, codes, counts, never values of a person. What is not so is
 * silent.
 */
export function detailText(details: Readonly<Record<string, unknown>>, locale: 'en' | 'ru'): string {
  return Object.entries(details)
    .filter(
      ([, value]) => value !== false && value !== null && value !== '' && value !== 'none' && [value].flat().length > 0,
    )
    .map(
      ([name, value]) =>
        `${name}: ${[value]
          .flat()
          .map((one) => worded(name, String(one), locale))
          .join(', ')}`,
    )
    .join(' · ');
}
