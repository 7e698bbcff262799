import { setLanguage } from '@/app/actions';
import { PortalView } from '@/components/portal/portal-view';
import { read } from '@/lib/platform/read';
import { getPortalPage } from '@/lib/portal/queries';

export default async function MyPage({ searchParams }: PageProps<'/my'>) {
  const { case: caseId, all } = await searchParams;
  const page = await read(getPortalPage, { caseId: [caseId].flat()[0], allOpenings: all === '1' });
  return <PortalView page={page} languageAction={setLanguage} />;
}
