import { getTranslations } from 'next-intl/server';
import { RulesView } from '@/components/rules/rules-page';
import { read } from '@/lib/platform/read';
import { getRulesPage } from '@/lib/rules/queries/rules-page';

export async function generateMetadata() {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RulesPage({ searchParams }: PageProps<'/rules'>) {
  const { topic, q, due, from } = await searchParams;
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 100) : '');
  const words = text(q);
  const page = await read(getRulesPage, { topic: topic as never, q: words, from: text(from), due: due as never });
  return <RulesView page={page} q={words} />;
}
