import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { address, sessions } from './product.ts';
import { type Role, SESSION_COOKIE } from './roles.ts';

export type Visit = {
  page: Page;
  context: BrowserContext;
  /** A fault that belongs to the journey: the page that is not found, the sign-in that is refused. */
  expects: (fault: RegExp) => void;
};

type Options = BrowserContextOptions & {
  /** A session cookie's value instead of a role. */
  session?: string;
};

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Everything a page must not do: complain, fail, break the policy, ask anybody but us, open a dialog of the browser. */
function record(context: BrowserContext, faults: string[]) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && !['data:', 'blob:'].includes(protocol)) faults.push(`foreign request: ${request.url()}`);
    if (request.method() === 'POST' && /csp|report/.test(request.url())) faults.push(`report: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/**
 * Visitors of one test file, in one browser. After each test every visit is checked (nothing in the console, no error,
 * no breach of the policy, no foreign request) and closed.
 */
export function visitors() {
  let browser: Browser;
  let visits: { context: BrowserContext; faults: string[]; allowed: RegExp[] }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const done = visits;
    visits = [];
    for (const { context } of done) await context.close();
    for (const { faults, allowed } of done)
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
  });
  return async function visit(role: Role | null, { session, ...options }: Options = {}): Promise<Visit> {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(30_000);
    const faults: string[] = [];
    const allowed: RegExp[] = [];
    visits.push({ context, faults, allowed });
    record(context, faults);
    if (options.javaScriptEnabled !== false) {
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
    }
    const value = session ?? (role ? sessions[role] : undefined);
    if (value)
      await context.addCookies([{ name: SESSION_COOKIE, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
    return { page: await context.newPage(), context, expects: (fault) => allowed.push(fault) };
  };
}
