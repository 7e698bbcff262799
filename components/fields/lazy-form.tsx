'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, lazy } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useEditing } from './editing';

/**
 * A form whose script is fetched when it is first opened: most who read a page change nothing on it. Where it cannot be
 * fetched (the network is gone, or the release that has it) it says so, and is asked for anew the next time.
 */
export function lazyForm<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetched = () =>
    lazy(async () => ({ default: await load().catch((): ComponentType<P> => () => <NotFetched forget={forget} />) }));
  let form = fetched();
  const forget = () => {
    form = fetched();
  };
  return function LazyForm(props: P) {
    const Form: ComponentType<P> = form;
    return <Form {...props} />;
  };
}

function NotFetched({ forget }: { forget: () => void }) {
  const t = useTranslations('field');
  const editing = useEditing();
  const close = () => {
    forget();
    editing?.close();
  };
  return (
    <div className="grid gap-3">
      <Notice tone="amber">{t('notFetched')}</Notice>
      <div className="actions">
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
