import type { Text } from '../rule.ts';
import type { RuleBook } from '../rulebook.ts';
import { count } from './count.ts';
import { type Day, isAfter, isBefore } from './days.ts';
import type { Fact } from './facts.ts';
import { allOf, isType, type Matter, stands } from './matter.ts';
import { both } from './words.ts';

/** A judge's decision: written down as such, or known only by the grant it made. */
export type IjDecision = { readonly fact: Fact; readonly outcome: string; readonly waived: boolean };

/** `how` in words, where the day is derived and not that of the fact. */
export type FinalOrder = { readonly fact: Fact; readonly on: Day; readonly how: Text | null };

export type Grant = {
  readonly fact: Fact;
  readonly by: 'USCIS' | 'IJ' | 'BIA';
  /** Since when it is final; null: it is not. */
  readonly finalOn: Day | null;
  readonly how: Text | null;
};

const WAIVED = both(
  'final on the day of the decision: both sides waived appeal',
  'окончательно в день решения: стороны отказались от апелляции',
);
const dismissedWords = (on: Day): Text =>
  both(`final on ${on}: the BIA dismissed the appeal of DHS`, `окончательно ${on}: BIA отклонил апелляцию DHS`);

const REMOVAL: readonly string[] = ['DENIED', 'WITHHOLDING', 'CAT'];

/** A grant by a judge on the day of his decision only says that it is final; alone it stands for the decision. */
export function ijDecisions(matter: Matter): readonly IjDecision[] {
  const written = allOf(matter, 'ij_decision');
  const alone = allOf(matter, 'asylum_granted').filter(
    (grant) => grant.by === 'IJ' && !written.some(({ outcome, day }) => outcome === 'GRANTED' && day.equals(grant.day)),
  );
  return [
    ...written.map((fact) => ({ fact, outcome: fact.outcome, waived: fact.waived })),
    ...alone.map((fact) => ({ fact, outcome: 'GRANTED', waived: false })),
  ].sort((a, b) => (stands(a.fact, b.fact) === 'before' ? -1 : 1));
}

/** The last day of an appeal against a decision, by the version of the rule for its day. */
export function appealDue(decision: IjDecision, matter: Matter, book: RuleBook): Day | null {
  const { fact, outcome } = decision;
  const rule = outcome === 'GRANTED' ? 'DHS_APPEAL' : 'BIA_APPEAL';
  const version = book.version(rule, fact.day, fact.type, matter.circuit);
  return version && count('deadline', fact.day, version).dueOn;
}

/** The decision a later one of the BIA speaks of: the last before it. */
const underlying = (matter: Matter, bia: Fact): IjDecision | undefined =>
  ijDecisions(matter).findLast(({ fact }) => stands(fact, bia) === 'before');

const appealed = (matter: Matter, { fact }: IjDecision, due: Day, by?: 'DHS'): boolean =>
  allOf(matter, 'appeal_filed').some(
    (appeal) => (!by || appeal.by === by) && !isBefore(appeal.day, fact.day) && !isAfter(appeal.day, due),
  );

/** Orders of removal that are final, and since when. */
export function finalOrders(matter: Matter, book: RuleBook): readonly FinalOrder[] {
  // Of an appeal from what is not known the safer reading: it was from an order of removal.
  const upheld = (fact: Fact) => REMOVAL.includes(underlying(matter, fact)?.outcome ?? 'DENIED');
  const byBia = allOf(matter, 'bia_decision')
    .filter((fact) => fact.outcome === 'DISMISSED' && upheld(fact))
    .map((fact): FinalOrder => ({ fact, on: fact.day, how: null }));
  const inAbsentia = allOf(matter, 'in_absentia').map((fact): FinalOrder => ({ fact, on: fact.day, how: null }));
  const byJudge = ijDecisions(matter).flatMap((decision): FinalOrder[] => {
    const { fact, outcome, waived } = decision;
    if (!REMOVAL.includes(outcome)) return [];
    if (waived) return [{ fact, on: fact.day, how: WAIVED }];
    const due = appealDue(decision, matter, book);
    if (!due || !isAfter(matter.asOf, due) || appealed(matter, decision, due)) return [];
    const on = due.add({ days: 1 });
    return [
      {
        fact,
        on,
        how: both(`final on ${on}: no appeal was filed by ${due}`, `окончательно ${on}: до ${due} апелляции не было`),
      },
    ];
  });
  return [...byBia, ...inAbsentia, ...byJudge];
}

/** What makes a judge's grant final, and when; null: it is not final. */
function finalityOf(decision: IjDecision, matter: Matter, book: RuleBook): { on: Day; how: Text | null } | null {
  const { fact, waived } = decision;
  if (waived) return { on: fact.day, how: WAIVED };
  const said = allOf(matter, 'asylum_granted').some(
    (grant) => grant.by === 'IJ' && grant.final && grant.day.equals(fact.day),
  );
  if (said) return { on: fact.day, how: null };
  const dismissed = allOf(matter, 'bia_decision').find(
    (bia) => bia.outcome === 'DISMISSED' && underlying(matter, bia)?.fact === fact,
  );
  if (dismissed) return { on: dismissed.day, how: dismissedWords(dismissed.day) };
  const due = appealDue(decision, matter, book);
  if (!due || !isAfter(matter.asOf, due) || appealed(matter, decision, due, 'DHS')) return null;
  const on = due.add({ days: 1 });
  return {
    on,
    how: both(`final on ${on}: DHS did not appeal by ${due}`, `окончательно ${on}: до ${due} DHS не обжаловал`),
  };
}

/** Every grant of asylum: final at once from USCIS and the BIA, from a judge when the time of DHS is over. */
export function grants(matter: Matter, book: RuleBook): readonly Grant[] {
  const byOthers = allOf(matter, 'asylum_granted')
    .filter(({ by }) => by !== 'IJ')
    .map((fact): Grant => ({ fact, by: fact.by, finalOn: fact.day, how: null }));
  const byJudge = ijDecisions(matter)
    .filter(({ outcome }) => outcome === 'GRANTED')
    .map((decision): Grant => {
      const final = finalityOf(decision, matter, book);
      return { fact: decision.fact, by: 'IJ', finalOn: final?.on ?? null, how: final?.how ?? null };
    });
  return [...byOthers, ...byJudge];
}

/** Whether the BIA sent the case back after a fact. */
export const isRemandedAfter = (matter: Matter, fact: Fact): boolean =>
  allOf(matter, 'bia_decision').some((bia) => bia.outcome === 'REMANDED' && stands(bia, fact) === 'after');

/** Whether the application was decided on or after a day, and not sent back since. A referral is no decision. */
export const isDecided = (matter: Matter, since: Day): boolean =>
  matter.facts.some(
    (fact) =>
      (fact.type === 'uscis_denied' || fact.type === 'asylum_granted' || isType(fact, 'ij_decision')) &&
      !isBefore(fact.day, since) &&
      !isRemandedAfter(matter, fact),
  );
