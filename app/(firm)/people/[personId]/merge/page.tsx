import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MergeView } from '@/components/people/merge-view';
import { getMerge } from '@/lib/people/queries';
import { read } from '@/lib/platform/read';
import { mergePeopleAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('merging.title') };
}

export default async function MergePage({ params, searchParams }: PageProps<'/people/[personId]/merge'>) {
  const { personId } = await params;
  const { with: other, q } = await searchParams;
  const ask = { personId, q: typeof q === 'string' ? q : '', ...(typeof other === 'string' && { with: other }) };
  return <MergeView choice={await read(getMerge, ask)} q={ask.q} action={mergePeopleAction} />;
}
