import { useTranslations } from 'next-intl';
import { Sign } from './marks';

const KINDS = [
  ['fact', 'fact'],
  ['law', 'lawMark'],
  ['look', 'look'],
] as const;

/** What dot, diamond and triangle mean. */
export function LaneKey() {
  const t = useTranslations('timeline.lanes');
  return (
    <ul aria-label={t('key')} className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-meta">
      {KINDS.map(([kind, label]) => (
        <li key={kind} className="flex items-center gap-2">
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <Sign kind={kind} />
          </svg>
          {t(label)}
        </li>
      ))}
    </ul>
  );
}
