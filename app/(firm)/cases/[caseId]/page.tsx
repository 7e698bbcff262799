import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseOverviewView } from '@/components/cases/case-overview';
import { ClientAccess } from '@/components/portal/client-access';
import { getCaseOverview } from '@/lib/cases/queries/overview';
import { read } from '@/lib/platform/read';
import * as act from './actions';

const acts = {
  addNote: act.addNoteAction,
  setStep: act.setStepAction,
  finishStep: act.finishStepAction,
  publishStep: act.publishStepAction,
  recordCheck: act.recordCheckAction,
  editFacts: act.editFactsAction,
  close: act.closeAction,
  reopen: act.reopenAction,
  editProceedings: act.editProceedingsAction,
  revealNumber: act.revealNumberAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('overview') };
}

export default async function CasePage({ params, searchParams }: PageProps<'/cases/[caseId]'>) {
  const { caseId } = await params;
  const { notes } = await searchParams;
  const page = await read(getCaseOverview, { caseId, notes: typeof notes === 'string' ? notes : undefined });
  const access = <ClientAccess caseId={page.header.id} access={page.access} zone={page.zone} />;
  return <CaseOverviewView page={page} acts={acts} access={access} />;
}
