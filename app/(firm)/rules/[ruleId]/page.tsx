import { getTranslations } from 'next-intl/server';
import { ProposeSection } from '@/components/rules/propose-section';
import { RuleView } from '@/components/rules/rule-view';
import { read } from '@/lib/platform/read';
import { getRulePage } from '@/lib/rules/queries/rule-page';
import { proposeRuleChangeAction } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RulePage({ params, searchParams }: PageProps<'/rules/[ruleId]'>) {
  const page = await read(getRulePage, await params);
  const { switch: versionId } = await searchParams;
  const form = typeof versionId === 'string' && (
    <ProposeSection page={page} versionId={versionId} action={proposeRuleChangeAction} />
  );
  return <RuleView page={page} form={form || undefined} />;
}
