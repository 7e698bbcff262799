import { type ReactNode, useId } from 'react';

/** A title over one strong rule, a quiet remark beside it, a link or actions at the right. */
export function Section({
  title,
  meta,
  end,
  level: Heading = 'h2',
  id,
  className,
  children,
}: {
  title: ReactNode;
  meta?: ReactNode;
  end?: ReactNode;
  level?: 'h2' | 'h3';
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const made = useId();
  const titleId = `${id ?? made}-title`;
  return (
    <section id={id} className={className} aria-labelledby={titleId}>
      <div className="section-head">
        <Heading id={titleId} className="section-title">
          {title}
        </Heading>
        {meta && <span className="section-meta">{meta}</span>}
        {end && <span className="section-end">{end}</span>}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
