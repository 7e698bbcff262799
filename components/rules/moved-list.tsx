import { useLocale, useTranslations } from 'next-intl';
import { eventName } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { OPTIONAL_RULES } from '@/lib/dates/rules/shown';
import { isEventType } from '@/lib/law/event';
import { DATE_RULES, type DateRule } from '@/lib/law/rules/deadlines';
import { EAD_TITLES } from '@/lib/law/rules/ead-clock';
import type { ChangeList, ChangePage, MovedDate, MovedRow } from '@/lib/rules/types';
import { changeHref, type Locale } from './words';

/** The dates of open cases that a change moves: what comes first above, old day and new. */
export function MovedList({ page, list, first }: { page: ChangePage; list: ChangeList; first: boolean }) {
  const t = useTranslations('rules.change');
  const locale = useLocale();
  const { change, rows, after, hidden } = page;
  const href = changeHref(change.id);
  const { movedCases: cases, movedDates: dates, cases: open, countedOn } = list;
  const day = dayText(countedOn, locale, { weekday: false });
  return (
    <Section title={t('cases')}>
      <p className="mb-2">{dates === 0 ? t('none', { open, day }) : t('total', { dates, cases, open, day })}</p>
      {hidden > 0 && <p className="mb-2 text-amber">{t('hidden', { count: hidden })}</p>}
      {rows.length > 0 && (
        <DataTable label={t('cases')} stack>
          <TableHead>
            <ColumnHead>{t('case')}</ColumnHead>
            <ColumnHead>{t('date')}</ColumnHead>
            <ColumnHead number>{t(change.applied ? 'wasThen' : 'was')}</ColumnHead>
            <ColumnHead number>{t(change.applied ? 'isNow' : 'is')}</ColumnHead>
          </TableHead>
          <tbody>
            {rows.map((row) => (
              <MovedLine key={`${row.caseId} ${row.rule} ${row.eventId}`} row={row} locale={locale} />
            ))}
          </tbody>
        </DataTable>
      )}
      {(after || !first) && (
        <Pager
          label={t('pages')}
          back={{ label: t('first'), ...(!first && { href }) }}
          next={{ label: t('next'), ...(after && { href: `${href}?after=${after}` }) }}
        />
      )}
    </Section>
  );
}

const TITLES: Readonly<Record<string, { title: DateRule['title'] } | undefined>> = DATE_RULES;

const titleOf = (rule: string, locale: Locale): string =>
  (rule === 'EAD_FILE' || rule === 'EAD_GRANT' ? EAD_TITLES[rule] : TITLES[rule]?.title)?.[locale] ?? rule;

function MovedLine({ row, locale }: { row: MovedRow; locale: Locale }) {
  const t = useTranslations('rules.change');
  const { caseId, number, principal, rule, fact, factOn, before, after } = row;
  const from = t('fact', {
    fact: isEventType(fact) ? eventName(fact, locale) : fact,
    day: dayText(factOn, locale, { weekday: false }),
  });
  return (
    <tr>
      <RowHead second={number}>
        <TextLink href={`/cases/${caseId}/dates`} lang="ru">
          {`${principal.surname} ${principal.given}`.trim()}
        </TextLink>
      </RowHead>
      <Cell second={from}>{titleOf(rule, locale)}</Cell>
      <Side stands={before} rule={rule} old />
      <Side stands={after} rule={rule} />
    </tr>
  );
}

/** A date under one of the two books; the old day is struck, what is late says so in red. */
function Side({ stands, rule, old = false }: { stands: MovedDate['before']; rule: string; old?: boolean }) {
  const t = useTranslations('rules.change');
  const locale = useLocale();
  if (!stands) {
    return (
      <Cell number className="tone-quiet">
        {t('gone')}
      </Cell>
    );
  }
  const { dueOn, state } = stands;
  const day = dueOn ? dayText(dueOn, locale) : '–';
  const isPassed = state === 'overdue' && OPTIONAL_RULES.includes(rule);
  const word = state === 'open' ? undefined : t(isPassed ? 'passed' : state);
  return (
    <Cell number second={state === 'overdue' && !isPassed ? <span className="tone-red">{word}</span> : word}>
      {old ? <s className="text-ink-3">{day}</s> : <strong>{day}</strong>}
    </Cell>
  );
}
