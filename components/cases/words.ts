import { latinName } from '@/components/people/words';
import { dateFormat } from '@/components/ui/formats';
import { shortZone } from '@/components/ui/zone';
import { STAGES, type StageKey } from '@/lib/law/stages';
import { govStatus, type StatusCode } from '@/lib/law/status';
import { trackName } from './places';

type Locale = 'en' | 'ru';

export const stageName = (stage: StageKey, locale: Locale): string => STAGES[stage].label[locale];

/** A stage among those of every track: the interview of credible fear is another than the one with the asylum office. */
export const stageOfAll = (stage: StageKey, locale: Locale): string =>
  stage.startsWith('fear') ? `${stageName(stage, locale)} (${trackName('CF', locale)})` : stageName(stage, locale);

export const statusName = (status: StatusCode, locale: Locale): string => govStatus(status).label[locale];

/** "8:30 AM PT" or «8:30 PT»: the clock of the place, never the reader's. */
export function hearingTime(hearing: { on: string; at: string | null; zone: string | null }, locale: Locale): string {
  if (!hearing.at) return '';
  const [hour = 0, minute = 0] = hearing.at.split(':').map(Number);
  const clock = dateFormat(locale === 'ru' ? 'ru' : 'en-US', {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.UTC(2000, 0, 1, hour, minute));
  return [clock, hearing.zone && shortZone(hearing.zone, hearing.on)].filter(Boolean).join('\u00a0');
}

/** "SOLOVEV Artem": the order of lists and of passports, the given name as it is read. */
export const latinSurnameFirst = (surname: string, given: string): string =>
  [surname.toUpperCase(), latinName({ surname: '', given })].filter(Boolean).join(' ');
