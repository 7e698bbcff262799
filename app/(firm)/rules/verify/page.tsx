import { getTranslations } from 'next-intl/server';
import { VerifyView } from '@/components/rules/verify-view';
import { read } from '@/lib/platform/read';
import { getVerifyPage } from '@/lib/rules/queries/verify-page';
import { verifyEntryAction } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('rules.verify'))('title') };
}

export default async function VerifyPage({ searchParams }: PageProps<'/rules/verify'>) {
  const { topic, entry } = await searchParams;
  return (
    <VerifyView
      page={await read(getVerifyPage, { topic: topic as never, entry: entry as never })}
      action={verifyEntryAction as never}
    />
  );
}
