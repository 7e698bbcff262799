import type { useTranslations } from 'next-intl';
import type { Bounded } from '@/lib/today/types';

/** "12", or "99+" where counting stopped. */
export const boundedText = ({ count, more }: Bounded, t: ReturnType<typeof useTranslations<'today'>>): string =>
  more ? t('many', { count }) : String(count);
