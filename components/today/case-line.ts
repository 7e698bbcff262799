import { clientName } from '@/components/calendar/item-words';
import type { Line } from '@/components/ui/lines';
import type { TodayCase } from '@/lib/today/types';

/** A case as a link by its client's name. */
export const caseLine = ({ caseId, client }: Pick<TodayCase, 'caseId' | 'client'>): Line => ({
  href: `/cases/${caseId}`,
  text: clientName(client),
  russian: true,
});
