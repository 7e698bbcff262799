'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';

/** Lets what opened a form close it: an editable section, a button that gives way to its form. */
export const Editing = createContext<{ close: () => void } | null>(null);

/** How the form inside closes what it was opened by; null where it stands by itself. */
export const useEditing = () => useContext(Editing);

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
  const [open, setOpen] = useState(false);
  return (
    <Section
      id={id}
      title={title}
      meta={meta}
      end={
        !open && (
          <Button size="small" variant="quiet" icon="edit" aria-label={editLabel} onClick={() => setOpen(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      {open ? <Editing value={{ close: () => setOpen(false) }}>{form}</Editing> : children}
    </Section>
  );
}
