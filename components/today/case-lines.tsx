import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { clientName } from '@/components/calendar/item-words';
import { statusName } from '@/components/cases/words';
import { TextLink } from '@/components/ui/text-link';
import type { TodayCase } from '@/lib/today/types';

/** Cases as lines: the name, what is said of each at the right and beneath. */
export function CaseLines<C extends TodayCase>({
  cases,
  end,
  second,
}: {
  cases: readonly C[];
  end?: (found: C) => ReactNode;
  second?: (found: C) => ReactNode;
}) {
  const locale = useLocale();
  return (
    <ul className="rows">
      {cases.map((found) => (
        <li key={found.caseId} className="flex items-baseline justify-between gap-3">
          <span className="min-w-0">
            <TextLink href={`/cases/${found.caseId}`} className="leading text-ink">
              <span lang="ru">{clientName(found.client)}</span>
            </TextLink>
            <span className="second">{second?.(found) || statusName(found.status, locale)}</span>
          </span>
          {end && <span className="shrink-0 text-end text-ink-2 text-meta">{end(found)}</span>}
        </li>
      ))}
    </ul>
  );
}
