import { getTranslations } from 'next-intl/server';
import { RulesView } from '@/components/rules/rules-page';
import { read } from '@/lib/platform/read';
import { getRulesPage } from '@/lib/rules/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RulesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { topic, q } = await searchParams;
  const words = typeof q === 'string' ? q.slice(0, 100) : '';
  return <RulesView page={await read(getRulesPage, { topic: topic as never, q: words })} q={words} />;
}
