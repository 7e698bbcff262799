import { ResetForm } from '@/components/account/reset-form';
import { resetAction } from './actions';

export default async function ResetPage({ searchParams }: PageProps<'/reset'>) {
  const { done } = await searchParams;
  return <ResetForm action={resetAction} sent={done === 'sent'} />;
}
