import { getTranslations } from 'next-intl/server';
import { OnePersonView } from '@/components/reports/one-person-view';
import { read } from '@/lib/platform/read';
import { getOnePerson } from '@/lib/reports/queries/one-person';

export async function generateMetadata() {
  return { title: (await getTranslations('reports.onePerson'))('title') };
}

export default async function OnePersonPage({ searchParams }: PageProps<'/reports/one-person'>) {
  const { after } = await searchParams;
  const asked = typeof after === 'string' && after ? { after } : {};
  return <OnePersonView page={await read(getOnePerson, asked)} />;
}
