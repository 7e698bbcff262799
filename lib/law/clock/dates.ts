import type { ClockType } from '../clock-events.ts';
import type { RuleBook } from '../rulebook.ts';
import { type Day, dayOf, isAfter, isBefore, safe } from './days.ts';
import type { EadClock } from './ead-clock.ts';
import { type DateEntry, type Maker, maker, ORDERED } from './entry.ts';
import type { Fact } from './facts.ts';
import { finalOrders, grants, ijDecisions, isDecided } from './finality.ts';
import { allOf, firstOn, isType, type Matter, stands } from './matter.ts';
import { cardDates, eadDates } from './permit-dates.ts';
import { both, yearsText } from './words.ts';

/** The arrival that counts: the latest before the filing, or, unfiled, the latest. */
function oneYear({ matter, date }: Maker): DateEntry[] {
  const { filing } = matter;
  const arrival = allOf(matter, 'last_arrival').findLast((fact) => !filing || stands(fact, filing) === 'before');
  if (!arrival) return [];
  const returned = matter.annulled?.filing.on;
  const how = returned ? both(`the filing of ${returned} was returned`, `заявление от ${returned} вернули`) : null;
  return [date('ONE_YEAR', arrival, { met: filing ?? undefined, confidence: matter.annulled ? '?' : 'V', how })];
}

/** The annual fee: expected at each anniversary, owed by a notice or an order. */
export function feeDates({ matter, date }: Maker): DateEntry[] {
  const dates = anniversary({ matter, date });
  for (const trigger of matter.facts) {
    const isOrder = isType(trigger, 'aaf_order');
    if (!isOrder && !isType(trigger, 'aaf_notice')) continue;
    const outcome = { met: firstOn(matter, 'aaf_paid', trigger.day), isVoid: isDecided(matter, trigger.day) };
    dates.push(date('AAF_DUE', trigger, outcome, isOrder ? { start: dayOf(trigger.dueOn) } : {}));
  }
  return dates;
}

/** The first anniversary of the filing from now on; of one on 29 February the 28th, where the year has no such day. */
function anniversary({ matter, date }: Pick<Maker, 'matter' | 'date'>): DateEntry[] {
  const { filing, asOf } = matter;
  if (!filing) return [];
  let years = 1;
  while (isBefore(filing.day.add({ years }), asOf)) years += 1;
  const on = filing.day.add({ years });
  const length = yearsText(years);
  const steps = [
    both(
      `+ ${length.en} = ${on}, the first anniversary from ${asOf} on`,
      `+ ${length.ru} = ${on}, первая годовщина начиная с ${asOf}`,
    ),
  ];
  const counted = { dueOn: on, safeOn: null, steps, confidence: on.day === filing.day.day ? 'V' : '?' } as const;
  return [date('AAF_FORECAST', filing, { isVoid: isDecided(matter, filing.day) }, { select: on, counted })];
}

/** Filings for hearings: 15 or 30 days before, or the day an order of the judge names in their place. */
function hearingDates({ matter, date }: Maker): DateEntry[] {
  if (matter.detained) return [];
  const hearings = allOf(matter, 'hearing');
  const previousOf = (day: Day) => hearings.findLast((other) => isBefore(other.day, day))?.day ?? null;
  return hearings.map((hearing) => {
    const rule = hearing.kind === 'MASTER' ? 'MASTER_FILINGS' : 'INDIVIDUAL_FILINGS';
    const previous = previousOf(hearing.day);
    const met = allOf(matter, 'evidence_filed').find(
      ({ day }) => isBefore(day, hearing.day) && (!previous || !isBefore(day, previous)),
    );
    const outcome = { met, isVoid: isBefore(hearing.day, matter.asOf) };
    const order = allOf(matter, 'court_order').findLast(({ what, dueOn }) => {
      const due = dayOf(dueOn);
      return /^filings/i.test(what) && isBefore(due, hearing.day) && (!previous || isAfter(due, previous));
    });
    if (!order) return date(rule, hearing, outcome);
    const due = dayOf(order.dueOn);
    const steps = [
      both(
        `the judge’s order of ${order.on} sets ${due} in its place`,
        `приказ судьи от ${order.on} назначает вместо этого ${due}`,
      ),
    ];
    const counted = { dueOn: due, safeOn: safe(due), steps, confidence: 'V' } as const;
    return date(rule, hearing, outcome, { counted, version: ORDERED });
  });
}

/** Dates of the agency's notices and of moves. */
function noticeDates({ matter, date }: Maker): DateEntry[] {
  const inCourt = matter.facts.some(
    (fact) =>
      ['hearing', 'referred', 'ij_decision', 'in_absentia'].includes(fact.type) ||
      (isType(fact, 'i589_received') && fact.forum === 'COURT'),
  );
  const closed = (since: Day) =>
    matter.facts.some(({ type, day }) => ['uscis_denied', 'asylum_granted'].includes(type) && !isBefore(day, since));
  const reported = (since: Day, form: string) =>
    allOf(matter, 'address_reported').find((fact) => fact.form === form && !isBefore(fact.day, since));
  return [
    ...allOf(matter, 'court_order').map((fact) => date('COURT_ORDER', fact, {}, { start: dayOf(fact.dueOn) })),
    ...allOf(matter, 'noid').map((fact) => date('NOID_RESPONSE', fact, { isVoid: closed(fact.day) })),
    ...allOf(matter, 'interview_missed').map((fact) =>
      date('MISSED_INTERVIEW', fact, { isVoid: isDecided(matter, fact.day) }),
    ),
    ...allOf(matter, 'moved').flatMap((fact) => [
      date('AR11', fact, { met: reported(fact.day, 'AR11') }),
      ...(inCourt ? [date('EOIR33', fact, { met: reported(fact.day, 'EOIR33') })] : []),
    ]),
  ];
}

/** Dates that run from a decision: appeal, brief, motions, petition. */
function decisionDates({ matter, book, date }: Maker): DateEntry[] {
  const appeal = (by: 'RESPONDENT' | 'DHS', since: Day) =>
    allOf(matter, 'appeal_filed').find((fact) => fact.by === by && !isBefore(fact.day, since));
  const met = (type: ClockType, since: Day) => ({ met: firstOn(matter, type, since) as Fact | undefined });
  const decided = ijDecisions(matter).flatMap(({ fact, outcome, waived: isVoid }) => {
    if (outcome === 'TERMINATED') return [];
    if (outcome === 'GRANTED') return [date('DHS_APPEAL', fact, { met: appeal('DHS', fact.day), isVoid })];
    return [date('BIA_APPEAL', fact, { met: appeal('RESPONDENT', fact.day), isVoid })];
  });
  const final = finalOrders(matter, book).flatMap(({ fact, on, how }) => {
    const days = { select: on, start: on };
    return [
      date('MOTION_RECONSIDER', fact, { ...met('reconsider_filed', fact.day), how }, days),
      date('MOTION_REOPEN', fact, { ...met('reopen_filed', fact.day), how }, days),
      ...(isType(fact, 'bia_decision') ? [date('PETITION_FOR_REVIEW', fact, met('petition_filed', fact.day))] : []),
    ];
  });
  const briefed = (since: Day) => firstOn(matter, 'bia_decision', since) !== undefined;
  return [
    ...decided,
    ...final,
    ...allOf(matter, 'briefing_schedule').map((fact) => date('BIA_BRIEF', fact, { isVoid: briefed(fact.day) })),
    ...allOf(matter, 'in_absentia').map((fact) => date('RESCIND_IN_ABSENTIA', fact, met('rescind_filed', fact.day))),
    ...grants(matter, book)
      .filter(({ finalOn }) => finalOn !== null)
      .flatMap(({ fact, how }) => [
        date('I730', fact, { ...met('i730_filed', fact.day), how }),
        date('I485', fact, { ...met('i485_filed', fact.day), how }),
      ]),
  ];
}

const byDue = (a: DateEntry, b: DateEntry): number => {
  if (a.dueOn && b.dueOn) return Temporal.PlainDate.compare(a.dueOn, b.dueOn);
  return Number(a.dueOn === null) - Number(b.dueOn === null);
};
const byRule = (a: DateEntry, b: DateEntry): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Every date of a matter, by its day, then by rule, then by the place of its trigger; unknown days last. */
export function dateEntries(matter: Matter, book: RuleBook, clock: EadClock | null): readonly DateEntry[] {
  const with_ = maker(matter, book);
  return [
    ...oneYear(with_),
    ...eadDates(with_, clock),
    ...cardDates(with_),
    ...feeDates(with_),
    ...hearingDates(with_),
    ...noticeDates(with_),
    ...decisionDates(with_),
  ].sort((a, b) => byDue(a, b) || byRule(a, b) || a.trigger.place - b.trigger.place);
}
