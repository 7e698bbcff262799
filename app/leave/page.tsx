import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Measures } from '@/components/portal/measures';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('leave');
  return { title: t('title') };
}

/** Where quick exit leads: an ordinary page that knows nobody and names nothing of ours. */
export default function LeavePage() {
  return <Measures />;
}
