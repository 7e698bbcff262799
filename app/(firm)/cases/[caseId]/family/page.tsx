import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FamilyView } from '@/components/family/family-view';
import { getFamilyPage } from '@/lib/family/queries';
import { read } from '@/lib/platform/read';
import * as act from './actions';

const actions = {
  add: act.addFamilyMemberAction,
  edit: act.editFamilyMemberAction,
  remove: act.removeFamilyMemberAction,
  find: act.likelyDuplicatesAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('family'))('heading') };
}

export default async function FamilyPage({ params }: PageProps<'/cases/[caseId]/family'>) {
  return <FamilyView page={await read(getFamilyPage, await params)} actions={actions} />;
}
