import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchView } from '@/components/search/search-view';
import { read } from '@/lib/platform/read';
import { searchAll } from '@/lib/search/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') };
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q } = await searchParams;
  const typed = typeof q === 'string' ? q.slice(0, 100) : '';
  return <SearchView result={await read(searchAll, { q: typed })} />;
}
