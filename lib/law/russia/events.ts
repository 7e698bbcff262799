import type { Precision } from '../partial-date.ts';
import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

/** A dated designation, law or turn in Russia. `on` and `until`: first and last day it may be (ISO). */
export type RussianEvent = {
  readonly id: string;
  readonly on: string;
  readonly until: string;
  readonly precision: Precision;
  readonly title: Text;
  readonly law: Sourced;
};

type Row = readonly [
  id: string,
  on: string,
  en: string,
  ru: string,
  confidence?: Confidence,
  until?: string,
  precision?: Precision,
];

const ROWS: readonly Row[] = [
  [
    'hizb-ut-tahrir',
    '2003-02-14',
    'Supreme Court: Hizb ut-Tahrir terrorist',
    'Верховный суд: «Хизб ут-Тахрир» террористическая',
  ],
  ['tablighi-jamaat', '2009-05-07', 'Tablighi Jamaat extremist', '«Таблиги Джамаат» экстремистская'],
  ['crimea', '2014-03-18', 'Annexation of Crimea', 'Аннексия Крыма'],
  ['mejlis-crimea', '2016-04-26', 'Crimean court bans the Mejlis', 'Суд в Крыму запретил Меджлис'],
  ['mejlis', '2016-09-29', 'Supreme Court upholds the ban of the Mejlis', 'Верховный суд оставил запрет Меджлиса'],
  [
    'jehovah',
    '2017-04-20',
    'Supreme Court: Jehovah’s Witnesses extremist',
    'Верховный суд: Свидетели Иеговы экстремистские',
  ],
  ['jehovah-appeal', '2017-07-17', 'Jehovah’s Witnesses: appeal rejected', 'Свидетели Иеговы: апелляция отклонена'],
  [
    'chechnya-purge',
    '2017-01-01',
    'Anti-gay purge in Chechnya',
    'Преследование геев в Чечне',
    'K',
    '2019-12-31',
    'about',
  ],
  ['fbk-foreign-agent', '2019-10-09', 'FBK foreign agent', 'ФБК иностранный агент'],
  [
    'navalny-protests',
    '2021-01-23',
    'Mass protests for Navalny (23 and 31 January, 2 February)',
    'Массовые протесты за Навального (23 и 31 января, 2 февраля)',
    'K',
    '2021-02-02',
    'about',
  ],
  [
    'fbk-extremist',
    '2021-06-09',
    'Moscow City Court: FBK, Citizens’ Rights Foundation, Navalny headquarters extremist',
    'Мосгорсуд: ФБК, Фонд защиты прав граждан, штабы Навального экстремистские',
  ],
  ['fbk-extremist-force', '2021-08-04', 'FBK ruling in force', 'Решение по ФБК вступило в силу'],
  ['ovd-info', '2021-09-29', 'OVD-Info foreign agent', '«ОВД-Инфо» иностранный агент'],
  ['memorial', '2021-12-28', 'Memorial liquidated', 'Ликвидирован «Мемориал»'],
  ['invasion', '2022-02-24', 'Full-scale invasion of Ukraine', 'Полномасштабное вторжение в Украину'],
  [
    'war-censorship',
    '2022-03-04',
    'Articles 207.3, 280.3, 284.2 and 20.3.3, 20.3.4',
    'Статьи 207.3, 280.3, 284.2 и 20.3.3, 20.3.4',
    'V',
  ],
  [
    'fz-255-260',
    '2022-07-14',
    'FZ-255 on foreign agents; FZ-260 (280.4, 275.1, 282.4)',
    'ФЗ-255 об иноагентах; ФЗ-260 (280.4, 275.1, 282.4)',
  ],
  [
    'mobilization',
    '2022-09-21',
    'Mobilization, Decree No. 647 (never formally ended)',
    'Мобилизация, указ № 647 (формально не окончена)',
  ],
  ['fz-365', '2022-09-24', 'FZ-365: military crimes tightened', 'ФЗ-365: ужесточены воинские преступления'],
  [
    'lgbt-propaganda',
    '2022-12-05',
    'FZ-478 and 479: “LGBT propaganda” for all ages',
    'ФЗ-478 и 479: «пропаганда ЛГБТ» для всех возрастов',
  ],
  ['vesna', '2022-12-06', 'Vesna movement extremist', 'Движение «Весна» экстремистское'],
  ['meduza', '2023-01-26', 'Meduza undesirable', '«Медуза» нежелательная'],
  ['fz-58', '2023-03-18', 'FZ-58: tightening of 207.3 and 280.3', 'ФЗ-58: ужесточены 207.3 и 280.3', 'V'],
  ['fz-127', '2023-04-14', 'FZ-127: electronic summonses and registers', 'ФЗ-127: электронные повестки и реестры'],
  [
    'acf-undesirable',
    '2023-01-01',
    'Anti-Corruption Foundation, Inc. (US) undesirable',
    'Anti-Corruption Foundation, Inc. (США) нежелательная',
    'V',
    '2023-12-31',
    'year',
  ],
  ['fz-386', '2023-07-24', 'FZ-386: ban on gender transition', 'ФЗ-386: запрет смены пола'],
  [
    'lgbt-extremist',
    '2023-11-30',
    'Supreme Court: “international LGBT movement” extremist',
    'Верховный суд: «движение ЛГБТ» экстремистское',
    'V',
  ],
  ['draft-age', '2024-01-01', 'Conscription age 18-30', 'Призывной возраст 18-30 лет'],
  ['navalny-death', '2024-02-16', 'Death of Navalny', 'Смерть Навального'],
  [
    'separatist-movement',
    '2024-06-07',
    '“Anti-Russian separatist movement” extremist (172 structures listed)',
    '«Антироссийское сепаратистское движение» экстремистское (172 структуры)',
  ],
  [
    'summons-register-test',
    '2024-09-01',
    'Register of summonses in test mode: Ryazan, Sakhalin, Mari El',
    'Реестр повесток в тестовом режиме: Рязань, Сахалин, Марий Эл',
    'V',
    '2024-09-30',
    'month',
  ],
  [
    'free-nations',
    '2024-11-22',
    'Forum of Free Nations of Post-Russia terrorist',
    '«Форум свободных народов ПостРоссии» террористический',
  ],
  [
    'golos',
    '2025-05-14',
    'Golos co-chair Melkonyants sentenced to 5 years',
    'Сопредседатель «Голоса» Мельконьянц: 5 лет',
  ],
  ['satanism', '2025-07-23', '“Satanism movement” extremist', '«Движение сатанизма» экстремистское'],
  [
    'koap-13-53',
    '2025-09-01',
    '13.53 in force; limits on calls in WhatsApp and Telegram, push of MAX',
    'Вступила в силу 13.53; ограничены звонки в мессенджерах, продвигается MAX',
  ],
  [
    'e-summons-only',
    '2025-10-01',
    'Autumn draft: only electronic summonses in Moscow, Mari El, Ryazan, Sakhalin; no-show over 20 days brings an exit ban and other limits',
    'Осенний призыв: в Москве, Марий Эл, Рязани и на Сахалине только электронные повестки; неявка больше 20 дней ведёт к запрету на выезд и другим ограничениям',
    'V',
  ],
  [
    'year-round-draft',
    '2026-01-01',
    'Year-round conscription; exit ban from the posting of a summons',
    'Круглогодичный призыв; запрет на выезд с размещения повестки',
  ],
  [
    'acf-terrorist',
    '2025-11-27',
    'Supreme Court: Anti-Corruption Foundation, Inc. (US) terrorist',
    'Верховный суд: Anti-Corruption Foundation, Inc. (США) террористическая',
    'V',
  ],
  [
    'acf-terrorist-appeal',
    '2026-02-12',
    'ACF terrorist ruling: appeal dismissed',
    'Решение об ACF: апелляция отклонена',
    'V',
  ],
];

export const RUSSIAN_EVENTS: readonly RussianEvent[] = ROWS.map(
  ([id, on, en, ru, confidence = 'K', until = on, precision = 'day']) => ({
    id,
    on,
    until,
    precision,
    title: { en, ru },
    law: { source: 'Reference table of designations and dated events in Russia', confidence, asOf: KNOWLEDGE_HORIZON },
  }),
);
