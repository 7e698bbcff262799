/**
 * The one Trusted Types policy again (see app/layout.tsx), for the documents that Next makes without our layout: what
 * is not found and what went wrong. Without it the browser refuses their scripts and the page stays blank. Runs before
 * anything of the page does.
 */
type Policies = {
  readonly defaultPolicy: unknown;
  createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => unknown;
};

const { trustedTypes } = window as Window & { trustedTypes?: Policies };

if (trustedTypes && !trustedTypes.defaultPolicy) {
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (text === '<script></script>' ? text : null),
    createScriptURL: (text) => {
      const url = new URL(text, location.href);
      return url.origin === location.origin && url.pathname.startsWith('/_next/static/') ? text : null;
    },
  });
}

export {};
