import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DatesView } from '@/components/dates/dates-view';
import { getDatesPage } from '@/lib/dates/queries';
import { read } from '@/lib/platform/read';
import * as act from './actions';

const acts = {
  confirm: act.confirmAction,
  move: act.moveAction,
  close: act.closeAction,
  reopen: act.reopenAction,
  enter: act.enterAction,
  settle: act.settleAction,
  recordCount: act.recordCountAction,
  snooze: act.snoozeAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('dates') };
}

export default async function DatesTab({ params, searchParams }: PageProps<'/cases/[caseId]/dates'>) {
  const { caseId } = await params;
  const { date, question, on } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  const shown = one(date);
  const page = await read(getDatesPage, { caseId, shown, question: one(question) as never, on: one(on)?.slice(0, 60) });
  return <DatesView page={page} shown={shown} acts={acts} />;
}
