import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

type Messages = ReturnType<typeof useMessages>;

/** Hands these nouns' texts to the client components inside, and no others: every text sent counts on every page. */
export function ClientTexts({ of, children }: { of: readonly (keyof Messages)[]; children: ReactNode }) {
  const all = useMessages();
  const some = Object.fromEntries(of.map((noun) => [noun, all[noun]]));
  return (
    <NextIntlClientProvider locale={useLocale()} messages={some as Partial<Messages>}>
      {children}
    </NextIntlClientProvider>
  );
}
