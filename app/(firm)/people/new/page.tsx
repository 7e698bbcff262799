import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewPersonView } from '@/components/people/new-person-view';
import { createPersonAction, likelyDuplicatesAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('newTitle') };
}

export default function NewPersonPage() {
  return <NewPersonView action={createPersonAction} find={likelyDuplicatesAction} />;
}
