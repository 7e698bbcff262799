import { getTranslations } from 'next-intl/server';
import { ReportsView } from '@/components/reports/reports-page';
import { read } from '@/lib/platform/read';
import { getReports } from '@/lib/reports/queries';

export async function generateMetadata() {
  return { title: (await getTranslations('reports'))('title') };
}

export default async function ReportsPage() {
  return <ReportsView reports={await read(getReports, {})} />;
}
