import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import './globals.css';

/** Neutral on purpose: a tab or a history list must not give a client away. Staff pages name themselves. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('page');
  return { title: t('title'), robots: { index: false, follow: false }, formatDetection: { telephone: false } };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefc' },
    { media: '(prefers-color-scheme: dark)', color: '#161b1e' },
  ],
};

/**
 * The one Trusted Types policy: addresses of our own scripts, and the one string React needs to
 * make a script element. Anything else that would become markup or code is refused by the browser.
 */
const TRUSTED_TYPES = `window.trustedTypes&&trustedTypes.createPolicy('default',{
createHTML:function(text){return text==='<script></script>'?text:null},
createScriptURL:function(text){var url=new URL(text,location.href);
return url.origin===location.origin&&url.pathname.indexOf('/_next/static/')===0?text:null}})`;

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={await getLocale()} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <head>
        {/* Browsers hide a nonce from scripts after reading it, so the two sides differ by design. */}
        <script nonce={nonce} suppressHydrationWarning>
          {TRUSTED_TYPES}
        </script>
      </head>
      <body className="paper">{children}</body>
    </html>
  );
}
