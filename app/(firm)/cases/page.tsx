import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '@/components/cases/case-list';
import { getCasesPage } from '@/lib/cases/queries/list';
import { read } from '@/lib/platform/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.list'))('title') };
}

export default async function CasesPage({ searchParams }: PageProps<'/cases'>) {
  return <CaseList page={await read(getCasesPage, await searchParams)} />;
}
