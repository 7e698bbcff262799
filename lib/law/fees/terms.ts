import { term, waiver } from './schedule.ts';

/** How fees are paid, what follows where nobody pays, and who may be excused: each for the days it holds. */

export const PAY_USCIS = [
  term(
    'PAY.USCIS.CHECKS',
    [null, '2025-10-27'],
    'menglawgrp.com and agarwalimmigration.com on USCIS payments from 2025-10-28; 90 FR 34511',
    'V',
    [
      'Checks were still taken with paper forms. An H.R. 1 fee is paid apart from the ordinary fee of the same form.',
      'С бумажными формами ещё принимали чеки. Сбор по H.R. 1 платят отдельно от обычной пошлины за ту же форму.',
    ],
  ),
  term(
    'PAY.USCIS.CARD',
    ['2025-10-28', null],
    'menglawgrp.com and agarwalimmigration.com on USCIS payments from 2025-10-28; forms G-1450, G-1650, G-1651; 90 FR 34511',
    'V',
    [
      'On paper: card (G-1450) or US bank account (G-1650), one a form; no checks; exemption by G-1651. Online: pay.gov. An H.R. 1 fee is paid apart from the ordinary fee of the same form.',
      'На бумаге: карта (G-1450) или счёт в банке США (G-1650), отдельно на каждую форму; чеки не принимают; освобождение по форме G-1651. Через интернет: pay.gov. Сбор по H.R. 1 платят отдельно от обычной пошлины за ту же форму.',
    ],
  ),
];

export const PAY_AAF_USCIS = [
  term('PAY.AAF.USCIS', [null, null], 'dioplawoffice.com on the annual asylum fee', 'V', [
    'Online only, with the A-number and the receipt number of the I-589. One fee an application, not a person.',
    'Только через интернет, с A-номером и номером квитанции I-589. Сбор один на заявление, а не на человека.',
  ]),
];

export const PAY_PORTAL = [
  term('PAY.EOIR', [null, null], 'LegalClarity, EOIR fees: amounts, payment, waivers', 'V', [
    'In the EOIR Payment Portal before filing; the receipt goes with the filing.',
    'На портале EOIR Payment Portal до подачи; квитанцию прикладывают к документам.',
  ]),
];

export const PAY_AAF_COURT = [
  term('PAY.AAF.COURT', [null, null], 'Practice of the immigration courts', 'K', [
    'In the EOIR Payment Portal, as the judge’s order says.',
    'На портале EOIR Payment Portal, как сказано в приказе судьи.',
  ]),
];

export const PAY_NOTHING = [
  term('PAY.NOTHING', [null, null], '8 CFR part 106; form G-1055', 'K', ['Nothing is paid.', 'Платить не нужно.']),
];

export const PAY_LAND = [
  term('PAY.LAND', [null, null], 'Pub. L. 119-21', '?', [
    'At the border; how was not read.',
    'На границе; как именно, не прочитано.',
  ]),
];

export const UNPAID_I589_USCIS = [
  term('UNPAID.I589.NONE', [null, '2025-07-21'], '90 FR 34511', 'K', ['No fee was owed.', 'Сбора не было.']),
  term('UNPAID.I589.GRACE', ['2025-07-22', '2025-08-20'], '90 FR 34511', 'V', [
    'Owed; forms without it are strictly rejected only from postmarks of 2025-08-21 on.',
    'Сбор полагался; строго возвращать формы без него стали с почтового штемпеля 2025-08-21.',
  ]),
  term('UNPAID.I589.REJECTED', ['2025-08-21', '2026-05-28'], '90 FR 34511', 'V', [
    'Rejected: not filed for the one-year rule, and the work-permit clock does not start.',
    'Форму вернут: для годичного срока она не подана, и отсчёт для разрешения на работу не начнётся.',
  ]),
  term(
    'UNPAID.I589.KEPT',
    ['2026-05-29', null],
    '90 FR 34511; USCIS interim final rule of 2026-05-29 (HSToday, VisaVerge, Anwari Law)',
    'V',
    [
      'Rejected: not filed for the one-year rule, and the work-permit clock does not start. A fee that was paid is kept even where the form is rejected.',
      'Форму вернут: для годичного срока она не подана, и отсчёт для разрешения на работу не начнётся. Уплаченный сбор не возвращают, даже если форму вернули.',
    ],
  ),
];

export const UNPAID_AAF_USCIS = [
  term(
    'UNPAID.AAF.USCIS',
    ['2026-05-29', null],
    'USCIS interim final rule of 2026-05-29 (HSToday, VisaVerge, Anwari Law)',
    'V',
    [
      'Unpaid 30 days after the date of the notice: the I-589 is rejected, a pending (c)(8) I-765 denied, the right to work under (c)(8) ends at once, and an NTA follows where there is no status.',
      'Не уплачен за 30 дней от даты уведомления: I-589 отклоняют, по поданной I-765 (c)(8) отказывают, право на работу по (c)(8) прекращается сразу, а без статуса дело уходит в суд (NTA).',
    ],
  ),
];

export const UNPAID_AAF_COURT = [
  term('UNPAID.AAF.COURT', ['2026-01-02', null], 'EOIR PM 26-01 (I.S. Law Firm, read in part)', '?', [
    'The judge may treat the application as abandoned, or deny it. Read in part: verify, and pay by the day in the order.',
    'Судья может счесть заявление оставленным или отказать. Прочитано частично: проверьте и уплатите к дню из приказа.',
  ]),
];

export const UNPAID_I765 = [
  term('UNPAID.I765.HR1', ['2025-07-22', null], '90 FR 34511; 90 FR 52693', 'V', [
    'Without the H.R. 1 part, or with a wrong amount, the form is rejected.',
    'Без сбора по H.R. 1 или с неверной суммой форму возвращают.',
  ]),
];

/** Not in the base: the reading that harms least. */
export const UNPAID_USCIS_FORM = [
  term('UNPAID.USCIS.FORM', [null, null], '90 FR 34511: a wrong fee is rejected; for this form not read', '?', [
    'Not read for this form. Safer: a form with a missing or wrong fee comes back and has no filing date.',
    'Для этой формы не прочитано. Осторожнее считать, что форму без пошлины или с неверной суммой вернут и дня подачи у неё не будет.',
  ]),
];

export const UNPAID_EOIR26 = [
  term('UNPAID.EOIR26', [null, null], '8 CFR 1003.38(d)', 'V', [
    'Without the fee or form EOIR-26A the appeal is not properly filed, and the judge’s decision becomes final.',
    'Без пошлины или формы EOIR-26A апелляция не считается поданной, и решение судьи становится окончательным.',
  ]),
];

export const UNPAID_COURT = [
  term('UNPAID.COURT', [null, null], 'EOIR PM 25-35; for this filing not read', '?', [
    'Not read for this filing. Safer: without the receipt or a fee waiver request it is not filed.',
    'Для этой подачи не прочитано. Осторожнее считать, что без квитанции или просьбы об освобождении она не подана.',
  ]),
];

export const UNPAID_NOTHING = [
  term('UNPAID.NOTHING', [null, null], '8 CFR part 106; form G-1055', 'K', [
    'Nothing is owed, nothing follows.',
    'Платить нечего, последствий нет.',
  ]),
];

export const UNPAID_LAND = [term('UNPAID.LAND', [null, null], 'Pub. L. 119-21', '?', ['Not read.', 'Не прочитано.'])];

export const NO_WAIVER_HR1 = [
  waiver(
    'no',
    term('WAIVER.HR1', [null, null], 'Pub. L. 119-21; 90 FR 34511', 'V', [
      'No waiver: form I-912 does not reach H.R. 1 fees.',
      'Освобождения нет: форма I-912 на сборы по H.R. 1 не распространяется.',
    ]),
  ),
];

export const NO_WAIVER_AAF = [
  waiver(
    'no',
    term('WAIVER.AAF.USCIS', [null, null], 'Anwari Law on the annual asylum fee; Pub. L. 119-21', 'V', [
      'No waiver.',
      'Освобождения нет.',
    ]),
  ),
];

export const WAIVER_AAF_COURT = [
  waiver(
    'no',
    term('WAIVER.AAF.COURT.2025', [null, '2025-09-30'], 'EOIR PM 25-35 (NEPYORK)', 'V', [
      'No waiver: EOIR-26A does not reach it.',
      'Освобождения нет: форма EOIR-26A на этот сбор не распространяется.',
    ]),
  ),
  waiver(
    'unknown',
    term('WAIVER.AAF.COURT.GAP', ['2025-10-01', '2026-01-01'], 'EOIR PM 25-35 (NEPYORK)', '?', [
      'Not read for these days. Safer: none.',
      'Для этих дней не прочитано. Осторожнее считать, что освобождения нет.',
    ]),
  ),
  waiver(
    'no',
    term('WAIVER.AAF.COURT.PM2601', ['2026-01-02', null], 'EOIR PM 26-01 (NEPYORK)', 'V', [
      'No waiver; but cases that were final by 2025-09-30 do not owe it.',
      'Освобождения нет; но по делам, окончательно решённым к 2025-09-30, сбор не взимают.',
    ]),
  ),
];

export const NO_WAIVER_COURT_I589 = [
  waiver(
    'no',
    term('WAIVER.I589.COURT.2025', [null, '2025-09-30'], 'EOIR PM 25-35 (NEPYORK)', 'V', [
      'No waiver: EOIR-26A does not reach the fee of the I-589.',
      'Освобождения нет: форма EOIR-26A на сбор за I-589 не распространяется.',
    ]),
  ),
  waiver(
    'unknown',
    term('WAIVER.I589.COURT.2026', ['2025-10-01', null], 'EOIR PM 25-35; EOIR interim final rule of 2026-06-11', '?', [
      'Not read for these days. Safer: none.',
      'Для этих дней не прочитано. Осторожнее считать, что освобождения нет.',
    ]),
  ),
];

export const WAIVER_26A = [
  waiver(
    'yes',
    term('WAIVER.26A.2025', [null, '2025-09-30'], '8 CFR 1003.38(d); EOIR PM 25-35 (NEPYORK)', 'V', [
      'By form EOIR-26A, filed with it.',
      'По форме EOIR-26A, её подают вместе.',
    ]),
  ),
  waiver(
    'unknown',
    term('WAIVER.26A.2026', ['2025-10-01', null], 'EOIR PM 25-35; EOIR interim final rule of 2026-06-11', '?', [
      'By form EOIR-26A so far as was read; its scope after September 2025 was not. File EOIR-26A within the same days, and have the fee ready.',
      'Насколько прочитано, по форме EOIR-26A; её охват после сентября 2025 года не прочитан. Подайте EOIR-26A в тот же срок и имейте сумму наготове.',
    ]),
  ),
];

export const WAIVER_I912 = [
  waiver(
    'yes',
    term('WAIVER.I912', [null, null], '8 CFR part 106; form I-912', 'K', [
      'Possible by form I-912.',
      'Возможно по форме I-912.',
    ]),
  ),
];

export const WAIVER_UNREAD = [
  waiver(
    'unknown',
    term('WAIVER.UNREAD', [null, null], 'Form I-912; form G-1055', '?', [
      'Whether form I-912 is taken here was not read: see the instructions of the form.',
      'Принимают ли здесь форму I-912, не прочитано: смотрите инструкцию к форме.',
    ]),
  ),
];

export const NOTHING_TO_WAIVE = [
  waiver(
    'not-needed',
    term('WAIVER.NOTHING', [null, null], '8 CFR part 106; form G-1055', 'K', ['Nothing is owed.', 'Платить нечего.']),
  ),
];
