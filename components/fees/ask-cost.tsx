import { useLocale, useTranslations } from 'next-intl';
import { fieldCode } from '@/components/fields/codes';
import { dayInput } from '@/components/fields/day-input';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import type { Asked } from '@/lib/fees/types';
import { FILING_IDS, FILINGS } from '@/lib/law/fees/filings';
import { FEE_FORUMS } from '@/lib/law/fees/schedule';
import { CostText } from './cost-text';
import { type Reader, totalText } from './words';

/** What a filing costs in a forum on a day. A GET form: no script, and its answer has an address. */
export function AskCost({ href, asked, today }: { href: string; asked: Asked | null; today: string }) {
  const t = useTranslations('fees.ask');
  const forum = useTranslations('fees.forum');
  const field = useTranslations('field');
  const locale = useLocale();
  const problem = asked && 'problem' in asked ? asked.problem : null;
  return (
    <Section id="cost" title={t('title')} {...(asked ? {} : { className: 'screen-only' })}>
      <form action={`${href}#cost`} method="get" className="screen-only flex flex-wrap items-start gap-3">
        <Field label={t('filing')} className="min-w-0 max-w-full">
          <Select
            name="filing"
            defaultValue={asked?.filing ?? 'I589'}
            options={FILING_IDS.map((id) => ({ value: id, label: FILINGS[id].label[locale] }))}
          />
        </Field>
        <Field label={t('forum')}>
          <Select
            name="forum"
            defaultValue={asked?.forum ?? 'USCIS'}
            options={FEE_FORUMS.map((value) => ({ value, label: forum(value) }))}
          />
        </Field>
        <Field label={t('day')} message={problem && field(fieldCode(problem))}>
          <input
            name="on"
            className="input number"
            defaultValue={asked?.typed ?? dayInput(today, locale)}
            aria-invalid={problem ? true : undefined}
            autoComplete="off"
            maxLength={60}
          />
        </Field>
        <div className="field">
          <span className="label" aria-hidden="true">
            &nbsp;
          </span>
          <Button type="submit">{t('ask')}</Button>
        </div>
      </form>
      {asked && <Answered asked={asked} />}
    </Section>
  );
}

function Answered({ asked }: { asked: Asked }) {
  const t = useTranslations('fees');
  const reader: Reader = { t, locale: useLocale() };
  const { locale } = reader;
  const filing = FILINGS[asked.filing].label[locale];
  if ('problem' in asked) return null;
  if ('elsewhere' in asked) {
    const forums = asked.elsewhere.map((forum) => t(`forum.${forum}`)).join(', ');
    return <p className="mt-3">{t('ask.elsewhere', { filing, forum: t(`forum.${asked.forum}`), forums })}</p>;
  }
  const date = dayText(asked.on, locale);
  return (
    <div className="mt-3 grid gap-3">
      <p>
        {t('ask.answer', { filing, forum: t(`forum.${asked.forum}`), date })}{' '}
        <strong className="number">{totalText(asked.total, reader)}</strong>
      </p>
      {asked.fees.map((cost) => (
        <div key={cost.fee.id} className="grid gap-2">
          <h3 className="leading">{cost.fee.title[locale]}</h3>
          <CostText cost={cost} />
        </div>
      ))}
    </div>
  );
}
