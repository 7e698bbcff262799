import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

export type ProcedureRule = Sourced & {
  readonly id: string;
  readonly text: Text;
  /** A lawyer may record the fact all the same with a written reason: a wrong filing is still something that happened. */
  readonly overridable: boolean;
  /** `order`: the row also needs a clock or a deadline; here only the order of events is checked. */
  readonly checks: 'whole' | 'order';
};

const rule = (
  id: string,
  en: string,
  ru: string,
  source: string,
  confidence: Confidence,
  checks: ProcedureRule['checks'] = 'whole',
): ProcedureRule => ({ id, text: { en, ru }, source, confidence, asOf: KNOWLEDGE_HORIZON, overridable: true, checks });

/** The transitions the procedure does not allow, each with its authority. */
export const PROCEDURE_RULES = {
  'USCIS.AFTER_NTA': rule(
    'USCIS.AFTER_NTA',
    'An adult whose NTA is on file with the court files the I-589 with the court, not with USCIS: there it is rejected or dismissed and time is lost.',
    'Взрослый, чья повестка NTA уже в суде, подаёт форму I-589 в суд, а не в USCIS: там её вернут или закроют, и время будет потеряно.',
    '8 CFR 208.2(b)',
    'K',
  ),
  'BIA.FROM_USCIS': rule(
    'BIA.FROM_USCIS',
    'The BIA has no jurisdiction over a denial or referral by USCIS.',
    'BIA не рассматривает отказ USCIS или передачу дела в суд.',
    '8 CFR 1003.1(b)',
    'K',
  ),
  'USCIS.NO_WITHHOLDING': rule(
    'USCIS.NO_WITHHOLDING',
    'An asylum officer cannot grant withholding or CAT protection in an affirmative case: only a judge decides on it.',
    'Сотрудник USCIS не может дать withholding или защиту по CAT: это решает только судья.',
    '8 CFR 208.16(a)',
    'K',
  ),
  'I730.NO_ASYLUM': rule(
    'I730.NO_ASYLUM',
    'Withholding or CAT protection gives no asylee status, so there is no I-730.',
    'Withholding и защита по CAT не дают статуса беженца (asylee), поэтому формы I-730 нет.',
    '8 CFR 208.21',
    'K',
  ),
  'I730.DERIVATIVE': rule(
    'I730.DERIVATIVE',
    'Only the principal asylee can file the I-730; a derivative cannot do so for a later spouse or child.',
    'Форму I-730 подаёт только основной заявитель; член семьи не может подать её на своих супруга или ребёнка.',
    '8 CFR 208.21',
    'K',
  ),
  'I485.NO_ASYLUM': rule(
    'I485.NO_ASYLUM',
    'Adjustment under INA 209 needs asylee status; withholding or CAT protection gives none.',
    'Для формы I-485 по INA 209 нужен статус asylee; withholding и защита по CAT его не дают.',
    'INA 209(b); 8 CFR 209.2',
    'K',
  ),
  'EAD.BEFORE_150': rule(
    'EAD.BEFORE_150',
    'A (c)(8) I-765 cannot be filed before the 150th day after the I-589 unless approval was recommended. Here only the order is checked: a filed I-589 must come first.',
    'Форму I-765 (c)(8) нельзя подать раньше 150-го дня после I-589, если одобрение не рекомендовано. Здесь проверяется только порядок: сначала подаётся I-589.',
    '8 CFR 208.7(a)(1)(i)',
    'V',
    'order',
  ),
  'EAD.BEFORE_180': rule(
    'EAD.BEFORE_180',
    'A (c)(8) work permit cannot be granted before 180 days. Here only the order is checked: the I-589 and the I-765 must come first.',
    'Разрешение на работу (c)(8) не выдают раньше 180 дней. Здесь проверяется только порядок: сначала I-589 и I-765.',
    'INA 208(d)(2)',
    'K',
    'order',
  ),
  'EAD.AFTER_DENIAL': rule(
    'EAD.AFTER_DENIAL',
    'No (c)(8) work permit after asylum was finally denied or the I-589 rejected, nor a new one while only a motion or a petition for review is pending. A denial is final when it was waived, dismissed on appeal, given in absentia or not appealed in time; here only what is recorded is checked, not the days.',
    'После окончательного отказа или возврата формы I-589 разрешения (c)(8) нет; нового нет и пока рассматривается только ходатайство или жалоба в апелляционный суд. Отказ окончателен, если от апелляции отказались, её отклонили, приказ заочный или срок пропущен; здесь проверяется только записанное, не сроки.',
    '8 CFR 208.7(a)(1)(iii)-(iv), 274a.12(c)(8)',
    'V',
    'order',
  ),
  'PFR.AFTER_IJ': rule(
    'PFR.AFTER_IJ',
    'A petition for review directly after the judge’s decision is not possible: the BIA must have decided first.',
    'Жалоба в апелляционный суд сразу после решения судьи невозможна: сначала должен решить BIA.',
    'INA 242(d)(1)',
    'K',
  ),
  'PFR.CIRCUIT': rule(
    'PFR.CIRCUIT',
    'The petition goes to the circuit where the judge completed proceedings, not to that of residence.',
    'Жалоба подаётся в округ, где судья завершил дело, а не в округ проживания.',
    'INA 242(b)(2)',
    'K',
  ),
  'MOTION.SECOND_REOPEN': rule(
    'MOTION.SECOND_REOPEN',
    'Only one motion to reopen is allowed; a second needs an exception.',
    'Разрешено одно ходатайство о возобновлении; для второго нужно исключение.',
    '8 CFR 1003.2(c)(2), 1003.23(b)(1)',
    'K',
  ),
  'USCIS.NO_INTERVIEW': rule(
    'USCIS.NO_INTERVIEW',
    'USCIS must interview the applicant before it grants asylum.',
    'До предоставления убежища USCIS обязано провести интервью.',
    '8 CFR 208.9',
    'K',
  ),
  'NOID.NO_STATUS': rule(
    'NOID.NO_STATUS',
    'A notice of intent to deny is for a person in lawful status; without it the rule is referral to court.',
    'NOID направляют тому, у кого есть законный статус; без него дело передают в суд.',
    '8 CFR 208.14(c)',
    'K',
  ),
  'POST.NOT_FINAL': rule(
    'POST.NOT_FINAL',
    'Steps after a grant begin only when it is final: DHS has waived its appeal, let it lapse or lost it.',
    'Шаги после убежища начинаются, когда решение окончательно: DHS отказалось от апелляции, пропустило срок или проиграло её.',
    '8 CFR 1003.39, 1241.1; INA 208(c)',
    'K',
    'order',
  ),
  'I131.IN_PROCEEDINGS': rule(
    'I131.IN_PROCEEDINGS',
    'Advance parole for a person in proceedings or with an expedited removal order may end the case or lead to arrest: a partner reviews it first.',
    'Advance parole для человека, чьё дело в суде или на кого есть приказ об ускоренной высылке, может закончить дело или привести к аресту: сначала решает партнёр.',
    'Firm policy on INA 212(d)(5), 235(b)(1), 240',
    'K',
  ),
  'USCIS.OUTCOME_BY_STATUS': rule(
    'USCIS.OUTCOME_BY_STATUS',
    'A negative decision depends on the status on that day: in lawful status a NOID and denial, otherwise referral to court.',
    'Отрицательный исход зависит от статуса на день решения: при законном статусе NOID и отказ, иначе передача в суд.',
    '8 CFR 208.14(c)',
    'K',
  ),
  'WHO.NO_ASYLUM': rule(
    'WHO.NO_ASYLUM',
    'In withholding-only proceedings the judge may grant withholding or CAT protection, not asylum.',
    'В деле только о запрете высылки судья может дать withholding или защиту по CAT, но не убежище.',
    '8 CFR 208.31, 1208.31',
    'K',
  ),
} as const satisfies Record<string, ProcedureRule>;

export type ProcedureRuleId = keyof typeof PROCEDURE_RULES;
