import { setLanguage } from '@/app/actions';
import { PortalView } from '@/components/portal/portal-view';
import { read } from '@/lib/platform/read';
import { getPortalPage } from '@/lib/portal/queries';

export default async function MyPage({ searchParams }: PageProps<'/my'>) {
  const { case: asked, all } = await searchParams;
  const caseId = [asked].flat()[0];
  // A grant that was taken back leaves its address in a bookmark: whoever follows it comes to their own page.
  const page = await read(
    getPortalPage,
    { caseId, allOpenings: all === '1' },
    caseId === undefined ? undefined : '/my',
  );
  return <PortalView page={page} languageAction={setLanguage} />;
}
