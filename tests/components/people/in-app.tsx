import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactElement } from 'react';
import type { Locale } from '../../../lib/i18n/locale';
import { renderIn } from '../../support/render-in';

/** Renders with a router that writes down where it was sent. */
export function inApp(element: ReactElement, locale: Locale = 'en') {
  const went: string[] = [];
  const router = {
    push: (href: string) => went.push(href),
    refresh: () => went.push('refresh'),
    replace: () => undefined,
    back: () => undefined,
    forward: () => undefined,
    prefetch: () => undefined,
  };
  renderIn(<AppRouterContext.Provider value={router as never}>{element}</AppRouterContext.Provider>, locale);
  return went;
}
