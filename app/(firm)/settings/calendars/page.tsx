import { useTranslations } from 'next-intl';
import { AccountPageFrame } from '@/components/account/account-page-frame';
import { FeedsView } from '@/components/account/feeds-view';
import { listFeeds } from '@/lib/calendar/queries/feeds';
import type { FeedsPage } from '@/lib/calendar/types';
import { read } from '@/lib/platform/read';
import { makeFeedAction, revokeFeedAction } from './actions';

export default async function CalendarsPage() {
  return <View {...(await read(listFeeds, {}))} />;
}

function View(page: FeedsPage) {
  const t = useTranslations('account.feeds');
  return (
    <AccountPageFrame current="calendars" sentence={t('sentence')}>
      <FeedsView {...page} make={makeFeedAction} revoke={revokeFeedAction} />
    </AccountPageFrame>
  );
}
