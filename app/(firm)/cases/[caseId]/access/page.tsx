import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccessView } from '@/components/portal/access-view';
import { read } from '@/lib/platform/read';
import { getCaseAccess } from '@/lib/portal/queries';
import * as act from './actions';

const acts = {
  invite: act.inviteAction,
  resend: act.resendAction,
  disable: act.disableAction,
  enable: act.enableAction,
  grant: act.grantAction,
  revoke: act.revokeAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access'))('title') };
}

export default async function AccessTab({ params }: PageProps<'/cases/[caseId]/access'>) {
  return <AccessView page={await read(getCaseAccess, await params)} acts={acts} />;
}
