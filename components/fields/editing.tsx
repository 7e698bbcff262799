'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useRef, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';

/** Lets what opened a form close it: an editable section, a button that gives way to its form. */
export const Editing = createContext<{ close: () => void } | null>(null);

/** How the form inside closes what it was opened by; null where it stands by itself. */
export const useEditing = () => useContext(Editing);

/**
 * Opens a form in place of what stands there, by a button, and closes it again. A transition: what is read stays until
 * the form's script has come, so that nothing jumps. The focus goes into the form, and back to the button.
 */
export function useOpening() {
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const returning = useRef(false);
  const takeFocus = (button: HTMLButtonElement | null) => {
    if (!button || !returning.current) return;
    returning.current = false;
    button.focus();
  };
  return {
    open,
    opener: { ref: takeFocus, pending, onClick: () => start(() => setOpen(true)) },
    close: () => {
      returning.current = true;
      setOpen(false);
    },
  };
}

const focusFirst = (box: HTMLElement | null) =>
  box?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button')?.focus();

/** The form that was opened. */
export function Opened({ close, children }: { close: () => void; children: ReactNode }) {
  return (
    <Editing value={{ close }}>
      <div ref={focusFirst} className="min-w-0">
        {children}
      </div>
    </Editing>
  );
}

/**
 * A section read by most and edited in place by some: `children` is how it reads, `form` replaces it after "Edit".
 * The form is made anew each time it opens, from the values of that moment.
 */
export function EditableSection({
  id,
  title,
  meta,
  editLabel,
  form,
  children,
}: {
  id: string;
  title: string;
  meta?: ReactNode;
  /** "Edit names": what the button is called for those who do not see where it stands. */
  editLabel: string;
  form: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('field');
  const { open, opener, close } = useOpening();
  return (
    <Section
      id={id}
      title={title}
      meta={meta}
      end={
        !open && (
          <Button size="small" variant="quiet" icon="edit" aria-label={editLabel} {...opener}>
            {t('edit')}
          </Button>
        )
      }
    >
      {open ? <Opened close={close}>{form}</Opened> : children}
    </Section>
  );
}
