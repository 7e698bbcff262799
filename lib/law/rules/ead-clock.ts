import { type Confidence, KNOWLEDGE_HORIZON, type Text } from '../rule.ts';
import type { DateVersion } from './deadlines.ts';

/** One version of the work-permit clock: on which day of it one may file, and be granted; null: not known. */
export type EadVersion = Omit<DateVersion, 'days' | 'years' | 'trigger' | 'roll'> & {
  readonly fileDay: number;
  readonly grantDay: number | null;
  /** Of the day of the grant; that of filing rests on `confidence`. */
  readonly grantConfidence: Confidence;
};

const shared = { scope: 'nationwide', asOf: KNOWLEDGE_HORIZON, grantConfidence: 'K' } as const;

/** Chosen by the day the application for asylum was filed. */
export const EAD_CLOCK: readonly EadVersion[] = [
  {
    ...shared,
    ...{ id: 'EAD.C8.1995', from: null, to: '2020-08-20', status: 'superseded', fileDay: 150, grantDay: 180 },
    authority: ['8 CFR 208.7 (1995)', 'INA 208(d)(2)'],
    confidence: 'K',
    text: {
      en: 'The 1995 rule: file on day 150, granted from day 180.',
      ru: 'Правило 1995 года: подача на 150-й день, выдача со 180-го.',
    },
  },
  {
    ...shared,
    ...{ id: 'EAD.C8.2020', from: '2020-08-21', to: '2022-02-07', status: 'expired', fileDay: 365, grantDay: null },
    authority: ['85 FR (2020), 8 CFR 208.7'],
    confidence: '?',
    text: {
      en: 'The rules of August 2020: 365 days and bars, not applied to members of CASA and ASAP.',
      ru: 'Правила августа 2020 года: 365 дней и запреты; к членам CASA и ASAP не применялись.',
    },
    history: {
      en: 'Vacated on 2022-02-07, AsylumWorks v. Mayorkas (D.D.C.).',
      ru: 'Отменены 2022-02-07, AsylumWorks v. Mayorkas (D.D.C.).',
    },
  },
  {
    ...shared,
    ...{ id: 'EAD.C8.2022', from: '2022-02-08', to: null, status: 'in_force', fileDay: 150, grantDay: 180 },
    authority: ['8 CFR 208.7(a)(1)', 'INA 208(d)(2)', '87 FR 57795'],
    confidence: 'V',
    text: {
      en: 'File from day 150 of the clock, granted from day 180. Days of delay that the applicant asked for or caused are not counted.',
      ru: 'Подача со 150-го дня, выдача со 180-го. Дни задержки, о которой просил или которую вызвал заявитель, не считаются.',
    },
  },
  {
    ...shared,
    ...{ id: 'EAD.C8.NPRM_2026', from: null, to: null, status: 'proposed', fileDay: 365, grantDay: null },
    authority: ['DHS notice of proposed rulemaking of 2026-02-23'],
    confidence: 'V',
    text: {
      en: 'Proposed: 365 days, no new filings while affirmative cases take more than 180 days on average, bars.',
      ru: 'Предложено: 365 дней, новые заявления не принимаются, пока дела USCIS в среднем длятся больше 180 дней, запреты.',
    },
    history: {
      en: 'Proposed only; no final rule was seen. The day it would begin is not known.',
      ru: 'Только предложено; окончательного правила не видели. С какого дня, неизвестно.',
    },
  },
];

/** What the two days of the clock are called. */
export const EAD_TITLES: Readonly<Record<'EAD_FILE' | 'EAD_GRANT', Text>> = {
  EAD_FILE: { en: 'Work permit: filing opens', ru: 'Разрешение на работу: можно подавать' },
  EAD_GRANT: { en: 'Work permit: may be granted', ru: 'Разрешение на работу: могут выдать' },
};
