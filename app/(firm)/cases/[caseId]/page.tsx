import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseOverviewView } from '@/components/cases/case-overview';
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
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('overview') };
}

export default async function CasePage({ params, searchParams }: PageProps<'/cases/[caseId]'>) {
  const { caseId } = await params;
  const { notes } = await searchParams;
  const page = await read(getCaseOverview, { caseId, notes: typeof notes === 'string' ? notes : undefined });
  return <CaseOverviewView page={page} acts={acts} />;
}
