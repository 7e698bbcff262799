import type { ReactNode } from 'react';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { mayOffer } from '@/lib/platform/read';

/** The places beside the pages; what a page shows is decided by its own query. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <SettingsFrame offered={{ members: await mayOffer('members:write'), history: await mayOffer('audit:read') }}>
      {children}
    </SettingsFrame>
  );
}
