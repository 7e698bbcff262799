import { useTranslations } from 'next-intl';
import { AccountPageFrame } from '@/components/account/account-page-frame';
import { TokensView } from '@/components/account/tokens-view';
import { listTokens } from '@/lib/account/queries';
import type { Token } from '@/lib/account/types';
import { read } from '@/lib/platform/read';
import { makeTokenAction, revokeTokenAction } from './actions';

export default async function TokensPage() {
  return <View {...(await read(listTokens, {}))} />;
}

function View({ tokens, zone }: { tokens: Token[]; zone: string }) {
  const t = useTranslations('account.tokens');
  return (
    <AccountPageFrame current="tokens" sentence={t('sentence')}>
      <TokensView tokens={tokens} zone={zone} make={makeTokenAction} revoke={revokeTokenAction} />
    </AccountPageFrame>
  );
}
