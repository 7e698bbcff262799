import type { ReactNode } from 'react';
import { StaffFrame } from '@/components/shell/staff-frame';
import { getShell } from '@/lib/firm/queries';
import { read } from '@/lib/platform/read';

/** The frame; it decides nothing about access: each page reads through its own query. */
export default async function FirmLayout({ children }: { children: ReactNode }) {
  return (
    <StaffFrame shell={await read(getShell, {})} userMenu={null}>
      {children}
    </StaffFrame>
  );
}
