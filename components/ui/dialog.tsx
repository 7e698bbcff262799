'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonProps, IconButton } from './button';

/**
 * A native modal dialog with the button that opens it. Esc and × close it; focus goes back to the button, also where
 * the browser does not (Safari gives a clicked button no focus to return to).
 */
export function Dialog({
  trigger,
  title,
  closeLabel,
  wide = false,
  foot,
  children,
}: {
  trigger: ButtonProps;
  title: ReactNode;
  closeLabel: string;
  wide?: boolean;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  return (
    <>
      <Button
        {...trigger}
        ref={opener}
        aria-haspopup="dialog"
        onClick={(event) => {
          trigger.onClick?.(event);
          if (!event.defaultPrevented) dialog.current?.showModal();
        }}
      />
      <dialog
        ref={dialog}
        className={wide ? 'dialog dialog-wide' : 'dialog'}
        aria-labelledby={titleId}
        onClose={() => opener.current?.focus()}
      >
        <div className="dialog-head">
          <h2 id={titleId} className="dialog-title">
            {title}
          </h2>
          <IconButton icon="x" label={closeLabel} onClick={() => dialog.current?.close()} />
        </div>
        <div className="dialog-body">{children}</div>
        {foot && <div className="dialog-foot">{foot}</div>}
      </dialog>
    </>
  );
}
