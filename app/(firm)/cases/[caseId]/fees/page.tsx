import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FeesView } from '@/components/fees/fees-view';
import { getFeesPage } from '@/lib/fees/queries';
import { read } from '@/lib/platform/read';
import { exemptFeeAction, payFeeAction, undoFeeAction, waiveFeeAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('fees') };
}

const ACTS = { pay: payFeeAction, waive: waiveFeeAction, exempt: exemptFeeAction, undo: undoFeeAction };

export default async function FeesTab({ params, searchParams }: PageProps<'/cases/[caseId]/fees'>) {
  const { caseId } = await params;
  const { fee, filing, forum, on } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  const page = await read(getFeesPage, {
    ...{ caseId, filing: one(filing) as never, forum: one(forum) as never, on: one(on)?.slice(0, 60) },
  });
  return <FeesView page={page} shown={one(fee)} acts={ACTS} />;
}
