import type { ReactNode } from 'react';

/** Fields side by side where there is room for them, three at most on a page of usual width. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] items-start gap-x-4 gap-y-3">
      {children}
    </div>
  );
}
