import type { ReactNode } from 'react';
import { Icon } from './icon';

/** "Saved 2:06 PM" beside the text, or "Not saved. Your text is kept on this page." with a way to retry. */
export function SaveState({
  state,
  children,
  retry,
}: {
  state: 'saving' | 'saved' | 'failed';
  children: ReactNode;
  retry?: ReactNode;
}) {
  return (
    <span className="save-state" data-state={state} role="status">
      {state !== 'saving' && <Icon name={state === 'saved' ? 'check' : 'alert'} />}
      {children}
      {state === 'failed' && retry}
    </span>
  );
}
