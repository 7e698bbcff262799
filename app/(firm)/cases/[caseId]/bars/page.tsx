import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BarsView } from '@/components/bars/bars-view';
import { getBarsPage } from '@/lib/bars/queries';
import { read } from '@/lib/platform/read';
import { concludeAction, recordExceptionAction, withdrawExceptionAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bars'))('title') };
}

export default async function BarsTab({ params, searchParams }: PageProps<'/cases/[caseId]/bars'>) {
  const page = await read(getBarsPage, await params);
  const { question, exception } = await searchParams;
  const acts = {
    ...{ recordException: recordExceptionAction, withdrawException: withdrawExceptionAction },
    conclude: concludeAction,
  };
  return <BarsView page={page} shown={{ question, exception }} acts={acts} />;
}
