import type { ReactNode } from 'react';
import { cn } from './class-names';

export interface Crumb {
  key: string;
  content: ReactNode;
}

/** Title, one sentence that says what matters, actions at the right, at most one primary. Tabs go under it. */
export function PageHead({
  title,
  sentence,
  crumbs,
  crumbsLabel,
  actions,
  tabs,
}: {
  title: ReactNode;
  sentence?: ReactNode;
  crumbs?: readonly Crumb[];
  crumbsLabel?: string;
  actions?: ReactNode;
  tabs?: ReactNode;
}) {
  return (
    <>
      <header className={cn('page-head', tabs ? 'has-tabs' : '')}>
        <div>
          {crumbs && (
            <nav aria-label={crumbsLabel}>
              <ol className="crumbs">
                {crumbs.map((crumb) => (
                  <li key={crumb.key}>{crumb.content}</li>
                ))}
              </ol>
            </nav>
          )}
          <h1 className="page-title">{title}</h1>
          {sentence && <p className="page-sentence">{sentence}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {tabs && <div className="page-tabs">{tabs}</div>}
    </>
  );
}

/** What is under the head; `aside` for things one glances at, under the main column below 1100 px. */
export function PageBody({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  if (!aside) return <div className="page-body stack">{children}</div>;
  return (
    <div className="page-body with-aside">
      <div className="stack min-w-0">{children}</div>
      <aside className="stack min-w-0">{aside}</aside>
    </div>
  );
}
