import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DateDrawer } from '../../../components/dates/date-drawer';
import { PermitClockView } from '../../../components/dates/permit-clock';
import { WhatIf } from '../../../components/dates/what-if';
import { groupOf, sealOf, secondText, whenOf } from '../../../components/dates/words';
import { caseReckoning } from '../../../lib/dates/rules';
import type { CaseDate, CaseReckoning, KeptDate, ShownDate } from '../../../lib/dates/types';
import type { EventDetails, EventType } from '../../../lib/law/event';
import { bookOf } from '../../../lib/law/rulebook';
import { renderIn } from '../../support/render-in';

// Esc leads back by the router, which a test has none of.
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {} }) }));

type Fact = readonly [type: EventType, on: string, details?: EventDetails];

const reckoned = (today: string, ...facts: readonly Fact[]): CaseReckoning =>
  caseReckoning(
    facts.map(([type, on, details = {}], seq) => ({
      ...{ id: `e${seq}`, type, on, precision: 'day', seq, details, overridden: false },
    })),
    { today, book: bookOf() },
  );
const shown = (date: CaseDate, kept: KeptDate | null = null): ShownDate => ({ ...date, kept });
const arrived = (today: string, kept: KeptDate | null = null): ShownDate => {
  const [date] = reckoned(today, ['arrival', '2025-11-29']).dates;
  if (!date) throw new Error('the one-year date is missing');
  return shown(date, kept);
};
const keep = (more: Partial<KeptDate>): KeptDate => ({
  ...{ id: 'd', revision: 1, standing: 'amber', hand: null, source: '', lawDueOn: '2026-11-30', former: null },
  warnOn: '2026-11-27',
  ...{ signers: [], difference: null, ...more },
});
const signer = (initials: string, isLawyer: boolean) => ({
  ...{ userId: initials, name: `${initials} Example`, initials, isLawyer, at: '2026-11-20T20:00:00Z', source: null },
});
const act = async () => ({ ok: true as const, value: null });
const acts = {
  confirm: act,
  move: act,
  close: act,
  reopen: act,
  enter: act,
  settle: act,
  recordCount: act,
  snooze: act,
};
const right = { mayMove: true, mayConfirm: true, zone: 'America/Los_Angeles', today: '2026-11-23' };
// What a date says depends on nothing but its words' keys.
const t = ((key: string, values?: { days: number }) => (values ? `${key} ${values.days}` : key)) as never;
const when = (date: ShownDate | CaseDate) => whenOf('kept' in date ? date : shown(date), { t, locale: 'en' });
const group = (date: CaseDate) => groupOf(shown(date));

describe('how a date stands', () => {
  it('is red only when it is late', () => {
    expect(when(arrived('2026-11-20'))).toEqual({ text: 'when.in 10', tone: 'outline' });
    expect(when(arrived('2026-11-23'))).toEqual({ text: 'when.in 7', tone: 'ink' });
    expect(when(arrived('2026-11-30'))).toEqual({ text: 'when.today', tone: 'ink' });
    expect(when(arrived('2026-12-02'))).toEqual({ text: 'when.late 2', tone: 'red' });
    expect(groupOf(arrived('2026-12-02'))).toBe('open');
  });

  it('of a right that was not used is past, not late', () => {
    const { dates } = reckoned('2026-11-23', ['in_absentia_order', '2025-01-10']);
    const motion = dates.find(({ rule }) => rule === 'MOTION_REOPEN');
    expect(motion && [when(motion).text, when(motion).tone, group(motion)]).toEqual(['when.passed', 'outline', 'done']);
  });

  it('of a form for relatives that there may not be is past, not late', () => {
    const { dates } = reckoned('2026-11-23', ['approval', '2024-01-10']);
    const form = dates.find(({ rule }) => rule === 'I730');
    expect(form && [form.state, when(form).text]).toEqual(['overdue', 'when.passed']);
  });

  it('of what no fact can tell was done is a question once its day has passed', () => {
    const order: Fact = ['court_order', '2026-10-01', { what: 'brief', dueOn: '2026-11-20' }];
    const [before, after] = ['2026-11-20', '2026-11-23'].map((today) => reckoned(today, order).dates[0]);
    expect(before && when(before)).toEqual({ text: 'when.today', tone: 'ink' });
    expect(after && [when(after).text, when(after).tone, group(after)]).toEqual(['when.check', 'amber', 'open']);
  });

  it('with an uncertain rule looks uncertain', () => {
    const [date] = reckoned('2026-03-20', ['briefing_schedule', '2026-03-02']).dates;
    expect(date && when(date)).toEqual({ text: 'when.verify', tone: 'uncertain' });
  });
});

describe('who stands for a date', () => {
  const seal = (more: Partial<KeptDate>) => sealOf(keep(more), { t });

  it('is nobody yet, one person of two, or two', () => {
    expect(seal({})).toMatchObject({ signed: 0, text: 'seal.nobody' });
    expect(seal({ signers: [signer('DO', false)] })).toMatchObject({ signed: 1, text: 'DO; seal.needsLawyer' });
    expect(seal({ signers: [signer('RA', true)] })).toMatchObject({ signed: 1, text: 'RA; seal.needsSecond' });
    const both = [signer('DO', false), signer('RA', true)];
    expect(seal({ standing: 'confirmed', signers: both })).toMatchObject({ signed: 2, text: 'DO, RA' });
    const alone = [signer('RA', true), signer('RA', true)];
    expect(seal({ standing: 'alone', signers: alone })).toMatchObject({ signed: 1, text: 'RA; seal.alone' });
    expect(seal({ standing: 'plain' })).toBeNull();
  });

  it('of a changed date is asked again, and what warned before is named', () => {
    const former = { dueOn: '2026-11-25', safeOn: '2026-11-25' };
    const date = { ...arrived('2026-11-20', keep({ former })), state: 'met' as const };
    expect(groupOf(date)).toBe('open');
    expect(groupOf({ ...date, kept: keep({ standing: 'confirmed' }) })).toBe('done');
    const told = ((key: string) => key) as never;
    expect(secondText(date, { t: told, locale: 'en' })).toContain('former');
  });
});

describe('a date explained', () => {
  it.each([
    ['en', 'One-year filing deadline', 'Mon 30 Nov 2026', '+ 1 year = 2026-11-29 (Sunday)', 'On the timeline'],
    [
      'ru',
      'Годичный срок подачи',
      'понедельник, 30 ноября 2026 г.',
      '+ 1 год = 2026-11-29 (воскресенье)',
      'В хронологии',
    ],
  ] as const)('shows both days, each step, the law and the fact (%s)', (locale, title, last, step, link) => {
    const date = arrived('2026-11-23');
    const told = { ruleset: 'r', history: [], snoozes: [], right, acts };
    renderIn(<DateDrawer date={date} caseId="c" closeHref="/cases/c/dates" {...told} />, locale);
    const drawer = within(screen.getByRole('complementary', { name: title }));
    const days = drawer.getAllByRole('definition').map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '));
    expect(days[1]).toBe(last);
    expect(drawer.getByText(step)).toBeDefined();
    expect(drawer.getByText('INA 208(a)(2)(B)')).toBeDefined();
    expect(drawer.getByRole('link', { name: link }).getAttribute('href')).toBe('/cases/c/timeline?at=e0#event-e0');
  });
});

describe('what is done by hand', () => {
  const drawerOf = (date: ShownDate, locale: 'en' | 'ru' = 'en') =>
    renderIn(
      <DateDrawer
        {...{ date, caseId: 'c', closeHref: '/cases/c/dates', ruleset: 'r', history: [], snoozes: [], right, acts }}
      />,
      locale,
    );

  it('moves a deadline, and of a hearing leads to the notice of its new day', () => {
    const date = arrived('2026-11-23', keep({}));
    const { unmount } = drawerOf(date);
    expect(screen.getByRole('button', { name: 'Move the date' })).toBeDefined();
    unmount();
    const trigger = { eventId: 'e1', type: 'hearing_notice' as const, details: {}, on: '2026-11-20', vague: false };
    drawerOf({ ...date, rule: 'HEARING', kind: 'hearing', trigger });
    expect(screen.queryByRole('button', { name: 'Move the date' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Record the notice of another day' }).getAttribute('href')).toBe(
      '/cases/c/timeline?record=hearing_notice',
    );
    expect(screen.getByRole('button', { name: 'Close the date' })).toBeDefined();
  });

  it('of an interview leads to the office’s notice', () => {
    const trigger = { eventId: 'e1', type: 'interview_notice' as const, details: {}, on: '2026-11-20', vague: false };
    drawerOf({ ...arrived('2026-11-23', keep({})), rule: 'HEARING', kind: 'hearing', trigger }, 'ru');
    expect(screen.getByRole('link', { name: 'Записать уведомление с другим днём' }).getAttribute('href')).toBe(
      '/cases/c/timeline?record=interview_notice',
    );
  });
});

describe('the work-permit clock', () => {
  it('is a picture in words and a ledger that adds up', () => {
    const { clock } = reckoned(
      '2026-04-01',
      ['receipt_notice', '2026-01-09', { receivedOn: '2026-01-02' }],
      ['clock_stopped', '2026-02-01', { until: '2026-02-11' }],
    );
    if (!clock) throw new Error('the clock is missing');
    renderIn(<PermitClockView clock={clock} />);
    expect(screen.getByRole('img', { name: /^The clock: 79 days counted, running/ })).toBeDefined();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual(['30', '30', '79']);
    expect(rows[1]?.textContent).toContain('Applicant-caused delay');
  });
});

describe('what if', () => {
  it('shows the dates that would change beside what they are', () => {
    const stands = { dueOn: '2026-12-21', state: 'open' } as const;
    const change = {
      ...{ rule: 'INDIVIDUAL_FILINGS', title: { en: 'Filings', ru: 'Документы' }, eventId: 'hearing' },
      ...{ before: stands, after: { ...stands, dueOn: '2027-02-01' } },
    };
    renderIn(
      <WhatIf href="/d" supposed={{ question: 'hearing', typed: '3.3.2027', on: '2027-03-03', changes: [change] }} />,
    );
    const table = within(screen.getByRole('table', { name: /1 date would change, if the hearing moves to/ }));
    expect(table.getByRole('row', { name: /Filings.*21.Dec.2026.*1.Feb.2027/ })).toBeDefined();
  });

  it('keeps what was typed and says what is wrong with it', () => {
    renderIn(<WhatIf href="/d" supposed={{ question: 'hearing', typed: '31.02.2027', problem: 'bad-date' }} />, 'ru');
    const day = screen.getByLabelText('День');
    expect([(day as HTMLInputElement).value, day.getAttribute('aria-invalid')]).toEqual(['31.02.2027', 'true']);
    expect(document.getElementById(day.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/нет/);
  });
});
