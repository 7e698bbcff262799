import { getTranslations } from 'next-intl/server';
import { RulesView } from '@/components/rules/rules-page';
import { read } from '@/lib/platform/read';
import { getRulesPage } from '@/lib/rules/queries/rules-page';

export async function generateMetadata() {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RulesPage({ searchParams }: PageProps<'/rules'>) {
  const { topic, q, due } = await searchParams;
  const words = typeof q === 'string' ? q.slice(0, 100) : '';
  const page = await read(getRulesPage, { topic: topic as never, q: words, due: due as never });
  return <RulesView page={page} q={words} />;
}
