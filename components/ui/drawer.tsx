import { type ReactNode, useId } from 'react';
import { buttonClass } from './button';
import { EscapeTo } from './escape-to';
import { Icon } from './icon';
import { TextLink } from './text-link';

/** One object beside its list. It has its own address; × and Esc lead to `closeHref`, the list without it. */
export function Drawer({
  title,
  meta,
  closeHref,
  closeLabel,
  children,
}: {
  title: ReactNode;
  meta?: ReactNode;
  closeHref: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <aside className="drawer stack" aria-labelledby={id}>
      <div className="flex items-start gap-3">
        <div className="flex-1">
          <h2 id={id} className="dialog-title">
            {title}
          </h2>
          {meta && <p className="section-meta">{meta}</p>}
        </div>
        <TextLink href={closeHref} className={buttonClass('quiet', 'small', 'btn-icon')} aria-label={closeLabel}>
          <Icon name="x" />
        </TextLink>
      </div>
      {children}
      <EscapeTo href={closeHref} />
    </aside>
  );
}
