import { useLocale, useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import { dayInput } from '@/components/fields/day-input';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { VerifyPage } from '@/lib/rules/types';
import { VerifyForm } from './lazy-forms';
import type { Verify } from './verify-form';
import { CONFIDENCE, ruleHref } from './words';

/** One datum of the law, who read it at its source, and the form of whoever has just done so. */
export function VerifyView({ page, action }: { page: VerifyPage; action: Verify }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { topic, entry, past, mayDecide, today } = page;
  const listHref = `/rules?${new URLSearchParams({ topic, due: '1' })}`;
  const { tone, word } = CONFIDENCE[entry.confidence];
  const day = (iso: string) => dayText(iso, locale, { weekday: false });
  return (
    <>
      <PageHead
        crumbsLabel={t('rule.crumbs')}
        crumbs={[{ key: 'rules', content: <TextLink href={listHref}>{t('title')}</TextLink> }]}
        title={`${t('verify.title')}: ${entry.title[locale]}`}
        sentence={t('verify.sentence')}
        actions={entry.rule && <TextLink href={ruleHref(entry.rule)}>{t('verify.toRule')}</TextLink>}
      />
      <PageBody>
        <Section title={t('verify.datum')} meta={entry.id}>
          {entry.text && <p className="max-w-[75ch] font-serif text-base">{entry.text[locale]}</p>}
          <DefinitionList
            ruled
            className="mt-2"
            items={[
              { key: 'source', term: t('source'), value: entry.source },
              { key: 'asOf', term: t('verify.asOf'), value: day(entry.asOf) },
              {
                ...{ key: 'confidence', term: t('confidenceHead') },
                value: <Chip tone={tone}>{t(`confidence.${word}`)}</Chip>,
              },
            ]}
          />
        </Section>
        <Section title={t('verify.form')}>
          {mayDecide ? (
            <ClientTexts of={['field', 'rules']}>
              <VerifyForm {...{ topic, entry: entry.id, action, backHref: listHref }} today={dayInput(today, locale)} />
            </ClientTexts>
          ) : (
            <p className="text-ink-2">{t('verify.noLawyer')}</p>
          )}
        </Section>
        <Section title={t('verify.past')}>
          {past.length === 0 ? (
            <EmptyState>{t('verify.nobody')}</EmptyState>
          ) : (
            <DataTable label={t('verify.past')} stack>
              <TableHead>
                <ColumnHead>{t('verify.day')}</ColumnHead>
                <ColumnHead>{t('verify.by')}</ColumnHead>
                <ColumnHead>{t('source')}</ColumnHead>
                <ColumnHead>{t('verify.foundHead')}</ColumnHead>
              </TableHead>
              <tbody>
                {past.map(({ on, at, by, source, finding, note }) => (
                  <tr key={at}>
                    <RowHead>{day(on)}</RowHead>
                    <Cell>{by}</Cell>
                    <Cell>{source}</Cell>
                    <Cell second={note}>{t(`verify.${finding}`)}</Cell>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
        </Section>
      </PageBody>
    </>
  );
}
