import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimView } from '@/components/claim/claim-view';
import { getClaimPage } from '@/lib/claim/queries';
import { read } from '@/lib/platform/read';
import { editGroundsAction, editReasonsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('claim'))('title') };
}

export default async function ClaimPage({ params }: PageProps<'/cases/[caseId]/claim'>) {
  const page = await read(getClaimPage, await params);
  return <ClaimView page={page} actions={{ editGrounds: editGroundsAction, editReasons: editReasonsAction }} />;
}
