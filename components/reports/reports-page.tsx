import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { stageOfAll } from '@/components/cases/words';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { country } from '@/lib/law/countries';
import type { Text } from '@/lib/law/rule';
import { TRACKS } from '@/lib/law/rule';
import { groundOf } from '@/lib/law/russia/grounds';
import { STAGE_KEYS, type StageKey } from '@/lib/law/stages';
import type { Count, Reports } from '@/lib/reports/types';
import { BarChart } from './bar-chart';
import { ColumnChart } from './column-chart';
import { Watch } from './watch';

/** Rows beyond this many are added up in one, so that a picture stays readable. */
const MOST = 16;

type Naming = (key: string) => string;

function Caseload({
  title,
  meta,
  category,
  counts,
  name,
}: {
  title: string;
  meta?: string;
  category: string;
  counts: readonly Count[];
  name: Naming;
}) {
  const t = useTranslations('reports');
  const head = counts.slice(0, MOST);
  const rest = counts.slice(MOST);
  const rows = head.map(({ key, cases }) => ({ id: key, label: name(key), values: [cases] }));
  if (rest.length > 0) {
    rows.push({
      id: 'others',
      label: t('other', { count: rest.length }),
      values: [rest.reduce((sum, row) => sum + row.cases, 0)],
    });
  }
  const [first] = rows;
  const sentence = first
    ? `${title}. ${t('most', { label: first.label, value: first.values[0] ?? 0, rows: rows.length })}`
    : t('none');
  return (
    <Section title={title} meta={meta}>
      <BarChart category={category} sentence={sentence} series={[{ id: 'cases', label: t('cases') }]} rows={rows} />
    </Section>
  );
}

/** The caseload in five pictures, each with its table. */
export function ReportsView({ reports }: { reports: Reports }) {
  const t = useTranslations('reports');
  const format = useFormatter();
  const locale = useLocale() === 'ru' ? 'ru' : 'en';
  const inWords = (text: Text | undefined, key: string) => text?.[locale] ?? key;
  const when = reports.countedAt
    ? format.dateTime(new Date(reports.countedAt), { dateStyle: 'medium', timeStyle: 'short', timeZone: reports.zone })
    : null;
  const month = (key: string) => format.dateTime(new Date(`${key}-15T12:00:00Z`), { month: 'short', timeZone: 'UTC' });
  const monthRows = reports.byMonth.map(({ key, cases }, index) => ({
    id: key,
    label: month(key),
    note: index === 0 || key.endsWith('-01') ? key.slice(0, 4) : undefined,
    values: [cases],
  }));
  return (
    <>
      <PageHead title={t('title')} sentence={when ? t('sentence', { open: reports.open, when }) : t('notCounted')} />
      <PageBody>
        <Watch watch={reports.watch} />
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
          <Caseload
            title={t('byStage')}
            category={t('stage')}
            counts={reports.byStage}
            name={(key) => (STAGE_KEYS.includes(key as StageKey) ? stageOfAll(key as StageKey, locale) : key)}
          />
          <Caseload
            title={t('byTrack')}
            category={t('track')}
            counts={reports.byTrack}
            name={(key) => inWords(TRACKS.find((track) => track.id === key)?.label, key)}
          />
          <Caseload
            title={t('byGround')}
            meta={t('groundMeta')}
            category={t('ground')}
            counts={reports.byGround}
            name={(key) => inWords(groundOf(key)?.label, key)}
          />
          <Caseload
            title={t('byCountry')}
            meta={t('countryMeta')}
            category={t('country')}
            counts={reports.byCountry}
            name={(key) => inWords(country(key)?.name, key)}
          />
        </div>
        <Section title={t('byMonth')}>
          <ColumnChart
            category={t('month')}
            sentence={t('byMonth')}
            series={[{ id: 'cases', label: t('cases') }]}
            rows={monthRows}
          />
        </Section>
      </PageBody>
    </>
  );
}
