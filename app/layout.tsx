import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang={await getLocale()} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body className="paper">{children}</body>
    </html>
  );
}
