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
  const { topic, q, from } = await searchParams;
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 100) : '');
  const words = text(q);
  return <RulesView page={await read(getRulesPage, { topic: topic as never, q: words, from: text(from) })} q={words} />;
}
