import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { recordPrintAction, setLanguage, setTheme } from '@/app/actions';
import { StaffFrame } from '@/components/shell/staff-frame';
import { getShell } from '@/lib/firm/queries';
import { read } from '@/lib/platform/read';

/** The frame; it decides nothing about access: each page reads through its own query. */
export default async function FirmLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  return (
    <StaffFrame
      shell={await read(getShell, {})}
      theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
      languageAction={setLanguage}
      themeAction={setTheme}
      printed={recordPrintAction}
      signOutHref="/sign-out"
    >
      {children}
    </StaffFrame>
  );
}
