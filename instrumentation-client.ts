/**
 * The one Trusted Types policy: addresses of our own scripts, and the one string React needs to make a script element.
 * Anything else that would become markup or code is refused by the browser. It stands here and not in the layout: what
 * is not found or went wrong has a document of Next's own, without our layout, and stayed blank. This runs before
 * anything of a page does.
 */
type Policies = {
  createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => unknown;
};

const { trustedTypes } = window as Window & { trustedTypes?: Policies };

if (trustedTypes) {
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (text === '<script></script>' ? text : null),
    createScriptURL: (text) => {
      const url = new URL(text, location.href);
      return url.origin === location.origin && url.pathname.startsWith('/_next/static/') ? text : null;
    },
  });
}

export {};
