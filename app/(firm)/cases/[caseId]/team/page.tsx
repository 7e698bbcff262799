import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TeamView } from '@/components/cases/team-view';
import { getTeamPage } from '@/lib/cases/queries/tabs';
import { read } from '@/lib/platform/read';
import { liftAction, restrictAction, setTeamAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.frame.tab'))('team') };
}

export default async function TeamTab({ params }: PageProps<'/cases/[caseId]/team'>) {
  const { caseId } = await params;
  const page = await read(getTeamPage, { caseId });
  return <TeamView page={page} acts={{ setTeam: setTeamAction, restrict: restrictAction, lift: liftAction }} />;
}
