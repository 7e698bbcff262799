import { getTranslations } from 'next-intl/server';
import { SettingsIndex } from '@/components/settings/settings-index';
import { mayOffer } from '@/lib/platform/read';

export async function generateMetadata() {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  return (
    <SettingsIndex offered={{ members: await mayOffer('members:write'), history: await mayOffer('audit:read') }} />
  );
}
