import { getTranslations } from 'next-intl/server';
import { FirmView } from '@/components/firm/firm-view';
import { getFirmPage } from '@/lib/firm/queries';
import { read } from '@/lib/platform/read';
import { checkChainAction, editFirmAction } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('firm'))('title') };
}

export default async function FirmPage() {
  return <FirmView page={await read(getFirmPage, {})} edit={editFirmAction} check={checkChainAction} />;
}
