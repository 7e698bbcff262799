import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleView } from '@/components/people/people-view';
import { listPeople } from '@/lib/people/queries';
import { listPeopleSchema } from '@/lib/people/schema';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const ask = listPeopleSchema.parse(await searchParams);
  return <PeopleView page={await read(listPeople, ask)} ask={ask} />;
}
