import { getTranslations } from 'next-intl/server';
import { ChangeView } from '@/components/rules/change-view';
import { read } from '@/lib/platform/read';
import { getChangePage } from '@/lib/rules/queries/change-page';
import { approveRuleChangeAction, withdrawRuleChangeAction } from '../../actions';

const actions = { approve: approveRuleChangeAction, withdraw: withdrawRuleChangeAction };

export async function generateMetadata() {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RuleChangePage({ params, searchParams }: PageProps<'/rules/changes/[changeId]'>) {
  const { changeId } = await params;
  const { after } = await searchParams;
  const page = await read(getChangePage, { changeId, after: after as never });
  return <ChangeView page={page} first={after === undefined} actions={actions} />;
}
