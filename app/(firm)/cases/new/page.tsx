import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewCaseView } from '@/components/cases/new-case-view';
import { getNewCaseForm } from '@/lib/cases/queries/tabs';
import { read } from '@/lib/platform/read';
import { createCaseAction, findDuplicatesAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseForm'))('title') };
}

export default async function NewCase({ searchParams }: PageProps<'/cases/new'>) {
  const { person } = await searchParams;
  const page = await read(getNewCaseForm, typeof person === 'string' ? { personId: person } : {});
  return <NewCaseView page={page} action={createCaseAction} find={findDuplicatesAction} />;
}
