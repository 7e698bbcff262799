import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PersonView } from '@/components/people/person-view';
import { getPerson } from '@/lib/people/queries';
import { read } from '@/lib/platform/read';
import { editContactsAction, editLifeAction, editNamesAction, editNumbersAction, revealNumberAction } from '../actions';

const actions = {
  editNames: editNamesAction,
  editLife: editLifeAction,
  editContacts: editContactsAction,
  editNumbers: editNumbersAction,
  reveal: revealNumberAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PersonPage({ params }: PageProps<'/people/[personId]'>) {
  const found = await read(getPerson, await params);
  if (found.mergedIntoId !== null) redirect(`/people/${found.mergedIntoId}`);
  return <PersonView person={found.person} mayMerge={found.mayMerge} zone={found.zone} actions={actions} />;
}
