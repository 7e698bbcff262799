import { useLocale, useTranslations } from 'next-intl';
import { CaseFrame, caseHref } from '@/components/cases/case-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import type { EventKind } from '@/lib/law/event';
import { pageOfEvents } from '@/lib/timeline/rules/pages';
import { KINDS } from '@/lib/timeline/schema/page';
import type { TimelinePage } from '@/lib/timeline/types';
import type { TimelineActs } from './acts';
import { CaseNow } from './case-now';
import { ClientReads } from './client-reads';
import { EventTable, yearOf } from './event-table';
import { LaneKey } from './lane-key';
import { laneMarks } from './lane-marks';
import { Lanes } from './lanes';

type Filter = { kind?: EventKind | undefined; hideStruck: boolean };

/** `at`: the event whose page is shown; without it the newest events. */
const address = (href: string, { kind, hideStruck }: Filter, at?: string): string => {
  const asked = new URLSearchParams({
    ...(kind && { kind }),
    ...(hideStruck && { struck: 'hide' }),
    ...(at && { at }),
  }).toString();
  return asked ? `${href}?${asked}` : href;
};

/** A case's life on lanes and, below, everything recorded with its sources. */
export function TimelineView({
  page,
  filter,
  at,
  acts,
}: {
  page: TimelinePage;
  filter: Filter;
  at: string | undefined;
  acts: TimelineActs;
}) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { header, entries } = page;
  const href = caseHref(header.id, 'timeline');
  const marks = filter.kind ? [] : laneMarks(page, locale);
  return (
    <CaseFrame header={header} tab="timeline" actions={<Actions href={href} />}>
      <PageBody
        aside={
          <>
            <CaseNow header={header} />
            <ClientReads page={page} acts={acts} />
          </>
        }
      >
        <Kinds page={page} href={href} filter={filter} />
        {marks.length > 0 && (
          <Section title={t('picture')}>
            <Lanes marks={marks} today={header.today} />
            <div className="mt-3">
              <LaneKey />
            </div>
          </Section>
        )}
        <Section
          title={t('list')}
          meta={t('listMeta', { count: entries.length })}
          end={
            page.struck > 0 && (
              <TextLink href={address(href, { ...filter, hideStruck: !filter.hideStruck })}>
                {t(filter.hideStruck ? 'showStruck' : 'hideStruck', { count: page.struck })}
              </TextLink>
            )
          }
        >
          {entries.length > 0 ? (
            <Recorded page={page} filter={filter} at={at} acts={acts} />
          ) : (
            <EmptyState>{t(filter.kind ? 'emptyFilter' : 'empty')}</EmptyState>
          )}
        </Section>
      </PageBody>
    </CaseFrame>
  );
}

function Recorded({ page, filter, at, acts }: Parameters<typeof TimelineView>[0]) {
  const t = useTranslations('timeline');
  const href = caseHref(page.header.id, 'timeline');
  const { shown, earlier, later } = pageOfEvents(page.entries, at);
  const counts = new Map([...Map.groupBy(page.entries, yearOf)].map(([year, own]) => [year, own.length]));
  const step = (label: string, event: string | null) => ({
    label,
    ...(event && { href: address(href, filter, event) }),
  });
  return (
    <>
      <EventTable
        entries={shown}
        counts={counts}
        zone={page.firmZone}
        acts={acts.date}
        rights={{ mayPublish: page.mayPublish, lawyer: page.header.lawyer }}
      />
      {(earlier || later) && (
        <Pager
          label={t('pages.label')}
          summary={t('pages.summary', { shown: shown.length, count: page.entries.length })}
          back={step(t('pages.earlier'), earlier)}
          next={step(t('pages.later'), later)}
        />
      )}
    </>
  );
}

function Actions({ href }: { href: string }) {
  const t = useTranslations('timeline');
  return (
    <>
      <PrintButton>{t('print')}</PrintButton>
      <LinkButton variant="primary" icon="plus" href={`${href}?record=`}>
        {t('recordEvent')}
      </LinkButton>
    </>
  );
}

function Kinds({ page, href, filter }: { page: TimelinePage; href: string; filter: Filter }) {
  const t = useTranslations('timeline');
  const all = Object.values(page.counts).reduce((sum, count) => sum + count, 0);
  const kinds = KINDS.filter((kind) => page.counts[kind] || kind === filter.kind);
  return (
    <Tabs
      label={t('tabs')}
      items={[
        {
          href: address(href, { ...filter, kind: undefined }),
          label: t('everything'),
          count: all,
          current: !filter.kind,
        },
        ...kinds.map((kind) => ({
          href: address(href, { ...filter, kind }),
          label: t(`kind.${kind}`),
          count: page.counts[kind] ?? 0,
          current: kind === filter.kind,
        })),
      ]}
    />
  );
}
