import type { ProcedureEvent } from '../case-status.ts';
import type { EventType } from '../event.ts';
import { type Confidence, KNOWLEDGE_HORIZON, type Text } from '../rule.ts';
import type { VersionStatus } from './deadlines.ts';

export const BAR_GROUPS = ['time', 'journey', 'entry', 'detention', 'conduct', 'system'] as const;
export type BarGroup = (typeof BAR_GROUPS)[number];

export const BAR_IDS = [
  ...['ONE_YEAR', 'PREVIOUS_DENIAL', 'EARLIER_ORDER'],
  ...['FIRM_RESETTLEMENT', 'SAFE_THIRD_COUNTRY', 'TRANSIT_DISCRETION'],
  ...['CLP', 'STB', 'PROCLAMATION_10888', 'SECURITY_BARS', 'EXPEDITED_REMOVAL'],
  ...['BOND', 'PAROLE_ENDED'],
  ...['PERSECUTOR', 'PARTICULARLY_SERIOUS_CRIME', 'SERIOUS_NONPOLITICAL_CRIME', 'SECURITY_TERRORISM', 'FRIVOLOUS'],
  ...['FORUM', 'TRAVEL', 'COUNTRY_LISTS', 'VISA_PAUSE'],
] as const;
export type BarId = (typeof BAR_IDS)[number];

/** As of a rule of dates; besides: vacated in part, or litigated without an end. */
export type BarStatus = VersionStatus | 'partly_vacated' | 'contested';

/**
 * A version of a bar: for days from `from` to `to` (ISO, both included, null: open). Only one that is in force, or was once
 * for the days it covered, answers anything; one that is vacated, contested or proposed is shown, and makes the answer
 * contested at most.
 */
export type BarVersion = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: BarStatus;
  /** Everywhere, or the federal circuits named. */
  readonly scope: 'nationwide' | readonly string[];
  readonly authority: readonly string[];
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly text: Text;
  /** What a court or an agency did to it, and what to watch. */
  readonly history?: Text;
};

/** A question about a case. `selectedBy`: which day of the case chooses the version. */
export type BarQuestion = {
  readonly id: BarId;
  readonly group: BarGroup;
  readonly title: Text;
  readonly ask: Text;
  readonly selectedBy: 'entry_date' | 'today' | 'none';
  /** What would change the answer. */
  readonly changes: readonly Text[];
  readonly versions: readonly BarVersion[];
};

const both = (en: string, ru: string): Text => ({ en, ru });

type Draft = Partial<Omit<BarVersion, 'text' | 'authority' | 'confidence'>> & Pick<BarVersion, 'id'>;
const version = (
  draft: Draft,
  authority: readonly string[],
  confidence: Confidence,
  en: string,
  ru: string,
): BarVersion => ({
  ...{ from: null, to: null, status: 'in_force', scope: 'nationwide', asOf: KNOWLEDGE_HORIZON },
  ...{ authority, confidence, text: both(en, ru) },
  ...draft,
});

const question = (
  id: BarId,
  group: BarGroup,
  title: Text,
  ask: Text,
  changes: readonly Text[],
  versions: readonly BarVersion[],
  selectedBy: BarQuestion['selectedBy'] = 'none',
): BarQuestion => ({ id, group, title, ask, changes, versions, selectedBy });

const EXCEPTIONS_AT_THE_BORDER = both(
  'Proof of a CBP One appointment, a denial of protection in a transit country, an acute medical emergency, an imminent threat, trafficking, family unity in court.',
  'Подтверждение записи CBP One, отказ в защите в стране транзита, неотложное состояние, непосредственная угроза, торговля людьми, единство семьи в суде.',
);

export const BARS: readonly BarQuestion[] = [
  question(
    'ONE_YEAR',
    'time',
    both('One-year deadline', 'Годичный срок'),
    both(
      'Was the application filed later than a year after the last arrival?',
      'Заявление подано позже чем через год после последнего въезда?',
    ),
    [
      both('Another day of the last arrival or of the filing.', 'Другой день последнего въезда или подачи.'),
      both(
        'An exception, with a filing within a reasonable period after it.',
        'Исключение и подача в разумный срок после него.',
      ),
    ],
    [
      version(
        { id: 'ONE_YEAR.BAR' },
        ['INA 208(a)(2)(B)', '8 CFR 208.4(a)(2)(i)', '8 CFR 1208.4(a)(2)(i)'],
        'V',
        'Asylum is barred unless the application was filed within one year of the last arrival; the applicant proves it by clear and convincing evidence. Withholding and CAT are not touched.',
        'Убежище закрыто, если заявление не подано в течение года после последнего въезда; доказывает заявитель, убедительно и ясно. Withholding и CAT это не касается.',
      ),
      version(
        { id: 'ONE_YEAR.NO_INTERVIEW', status: 'proposed' },
        ['Press reports of a DHS draft, 2026-06-01'],
        '?',
        'Referral or denial of late applications without an interview.',
        'Передача в суд или отказ по поздним заявлениям без интервью.',
      ),
    ],
  ),
  question(
    'PREVIOUS_DENIAL',
    'time',
    both('Earlier denial', 'Прежний отказ'),
    both('Was an earlier asylum application denied?', 'Отказывали ли раньше в убежище?'),
    [
      both(
        'An earlier I-589, its outcome and its number; a FOIA answer.',
        'Прежняя форма I-589, её исход и номер; ответ на FOIA.',
      ),
      both('Changed circumstances since the denial.', 'Обстоятельства, изменившиеся после отказа.'),
    ],
    [
      version(
        { id: 'PREVIOUS_DENIAL.BAR' },
        ['INA 208(a)(2)(C)', 'INA 208(a)(2)(D)'],
        'K',
        'Who was denied asylum before may not apply again, unless circumstances have changed.',
        'Кому раньше отказали в убежище, тот не может просить снова, если обстоятельства не изменились.',
      ),
    ],
  ),
  question(
    'EARLIER_ORDER',
    'time',
    both('Earlier removal order', 'Прежний приказ о высылке'),
    both(
      'Is there an earlier removal order that may be reinstated?',
      'Есть ли прежний приказ о высылке, который могут восстановить?',
    ),
    [
      both(
        'A removal carried out, and an entry after it; the A-file.',
        'Исполненная высылка и въезд после неё; A-файл.',
      ),
    ],
    [
      version(
        { id: 'EARLIER_ORDER.REINSTATEMENT' },
        ['INA 241(a)(5)'],
        'K',
        'After a reinstated order only withholding and CAT remain.',
        'После восстановления приказа остаются только withholding и CAT.',
      ),
    ],
  ),
  question(
    'FIRM_RESETTLEMENT',
    'journey',
    both('Firm resettlement', 'Прочное обустройство в третьей стране'),
    both(
      'Was lasting status offered, held or open in a country on the way?',
      'Предлагали, имели или могли получить постоянный статус в стране на пути?',
    ),
    [
      both(
        'The papers of the stay: permit, visa-free days, refusals, work.',
        'Бумаги о пребывании: вид на жительство, безвизовые дни, отказы, работа.',
      ),
      both(
        'What was offered, and under which conditions it could be kept.',
        'Что предлагали и на каких условиях это можно было сохранить.',
      ),
      both('A second nationality or a right to one.', 'Второе гражданство или право на него.'),
    ],
    [
      version(
        { id: 'FIRM_RESETTLEMENT.AGG' },
        ['INA 208(b)(2)(A)(vi)', '8 CFR 208.15', 'Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)'],
        'K',
        'An offer of permanent status in a third country before the arrival bars asylum.',
        'Предложение постоянного статуса в третьей стране до въезда закрывает убежище.',
      ),
      version(
        { id: 'FIRM_RESETTLEMENT.LTA' },
        ['Matter of L-T-A- (BIA)'],
        '?',
        'Treaty rights of residence and work in a third country can be firm resettlement. That this reaches the rights of Russian citizens in the Eurasian Economic Union is an inference.',
        'Права жить и работать в третьей стране по договору могут считаться прочным обустройством. Что это относится к правам граждан России в ЕАЭС, лишь вывод по аналогии.',
      ),
      version(
        {
          ...{ id: 'FIRM_RESETTLEMENT.2020', status: 'enjoined' },
          history: both(
            'Enjoined on 2021-01-08; whether it still is, is to be checked.',
            'Запрещено судом 08.01.2021; действует ли запрет, нужно проверить.',
          ),
        },
        ['85 FR 80274 (2020)', 'Pangea Legal Services v. DHS (N.D. Cal. 2021-01-08)'],
        '?',
        'The global asylum rule of December 2020 would widen firm resettlement.',
        'Правило от декабря 2020 расширило бы понятие прочного обустройства.',
      ),
    ],
  ),
  question(
    'SAFE_THIRD_COUNTRY',
    'journey',
    both('Agreements with third countries', 'Соглашения с третьими странами'),
    both('May an agreement send the case to a third country?', 'Могут ли передать дело третьей стране по соглашению?'),
    [
      both(
        'A motion of DHS to pretermit, and the country it names.',
        'Ходатайство DHS о прекращении рассмотрения и страна, которую оно называет.',
      ),
      both('Whether that agreement takes Russian citizens.', 'Распространяется ли соглашение на граждан России.'),
      both('Fear of harm in that country.', 'Опасность в той стране.'),
    ],
    [
      version(
        { id: 'SAFE_THIRD_COUNTRY.ACA' },
        [
          'INA 208(a)(2)(A)',
          '84 FR 63994 (2019), ratified 2025-09-02',
          'Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)',
          'Matter of T-A-G- (BIA 2026)',
        ],
        '?',
        'A judge must first decide a motion that an agreement bars asylum. Partners reported in 2025 and 2026: Guatemala, Honduras, Ecuador, Uganda, Paraguay, others; with Canada the agreement on the border. Whether each reaches Russians is not settled.',
        'Судья должен сначала решить ходатайство о том, что убежище закрыто соглашением. Страны, о которых сообщали в 2025 и 2026: Гватемала, Гондурас, Эквадор, Уганда, Парагвай и другие; с Канадой действует соглашение о границе. Касается ли каждое россиян, не решено.',
      ),
    ],
    'today',
  ),
  question(
    'TRANSIT_DISCRETION',
    'journey',
    both('Transit and discretion', 'Транзит и усмотрение судьи'),
    both('Will the way through other countries be asked about?', 'Будут ли спрашивать о пути через другие страны?'),
    [
      both(
        'Why the client did not stay there or ask for protection there; whether it was refused.',
        'Почему клиент там не остался и не просил защиты; отказывали ли в ней.',
      ),
      both('Who else was there, and what threatened the client there.', 'Кто ещё там был и что угрожало клиенту.'),
    ],
    [
      version(
        { id: 'TRANSIT_DISCRETION.PULA' },
        ['INA 208(b)(1)(A)', 'Matter of Pula, 19 I&N Dec. 467 (BIA 1987)'],
        'K',
        'Asylum is granted in discretion; the way of coming is one of all the circumstances.',
        'Убежище дают по усмотрению; способ приезда лишь одно из всех обстоятельств.',
      ),
    ],
  ),
  question(
    'CLP',
    'entry',
    both('Circumvention of Lawful Pathways', 'Обход законных путей (CLP)'),
    both('Must the presumption against asylum be answered?', 'Нужно ли опровергать презумпцию против убежища?'),
    [both('Another day, place or manner of entry.', 'Другой день, место или способ въезда.'), EXCEPTIONS_AT_THE_BORDER],
    [
      version(
        {
          ...{ id: 'CLP.2023', from: '2023-05-11', to: '2025-05-11' },
          history: both(
            'Litigated: what the courts left of it is to be checked.',
            'Оспаривается в судах: что они от неё оставили, нужно проверить.',
          ),
        },
        ['8 CFR 208.33', '8 CFR 1208.33'],
        '?',
        'Who entered at the southwest land border or adjacent coast without documents, after transit through a country other than their own (Mexico counts), is presumed ineligible for asylum.',
        'Кто въехал через юго-западную сухопутную границу или прилегающее побережье без документов, проехав через чужую страну (Мексика считается), по презумпции не имеет права на убежище.',
      ),
    ],
    'entry_date',
  ),
  question(
    'STB',
    'entry',
    both('Securing the Border', 'Ограничения на границе (STB)'),
    both(
      'Did the limits of 2024 at the southern border reach this entry?',
      'Касаются ли этого въезда ограничения 2024 года на южной границе?',
    ),
    [
      both(
        'Whether the emergency circumstances were declared on that day.',
        'Действовало ли в тот день чрезвычайное положение.',
      ),
      both('How a court reads the partial vacatur of 2025-05-09.', 'Как суд понимает частичную отмену от 09.05.2025.'),
      EXCEPTIONS_AT_THE_BORDER,
    ],
    [
      version(
        { id: 'STB.INTERIM', from: '2024-06-05', to: '2024-10-06', status: 'contested' },
        ['8 CFR 208.35', '8 CFR 1208.35', '89 FR 48710 (2024)'],
        '?',
        'Entries at the southern border during emergency circumstances.',
        'Въезд через южную границу во время чрезвычайных обстоятельств.',
      ),
      version(
        {
          ...{ id: 'STB.FINAL', from: '2024-10-07', status: 'partly_vacated' },
          history: both(
            'Partly vacated on 2025-05-09; what remains of it, and on which days the circumstances were declared, is to be checked.',
            'Частично отменено 09.05.2025; что осталось и в какие дни действовали обстоятельства, нужно проверить.',
          ),
        },
        ['8 CFR 208.35', '8 CFR 1208.35', '89 FR 81156 (2024)', 'Las Americas v. DHS (D.D.C. 2025-05-09)'],
        '?',
        'Entries at the southern border during emergency circumstances, as made final.',
        'Въезд через южную границу во время чрезвычайных обстоятельств, окончательное правило.',
      ),
    ],
    'entry_date',
  ),
  question(
    'PROCLAMATION_10888',
    'entry',
    both('Proclamation 10888', 'Прокламация 10888'),
    both(
      'Does the proclamation of January 2025 touch this entry?',
      'Касается ли этого въезда прокламация января 2025?',
    ),
    [
      both(
        'A decision of the full D.C. Circuit or of the Supreme Court.',
        'Решение полного состава D.C. Circuit или Верховного суда.',
      ),
      both('Admission on a visa instead of an entry without inspection.', 'Въезд по визе, а не без проверки.'),
    ],
    [
      version(
        {
          ...{ id: 'PROCLAMATION_10888.2025', from: '2025-01-20', status: 'contested' },
          history: both(
            'Held unlawful for people in the United States on 2025-07-02 and, by two judges to one, on 2026-04-24. A further step was not seen.',
            'Признана незаконной для тех, кто в США: 02.07.2025 и двумя голосами против одного 24.04.2026. Дальнейших шагов не видно.',
          ),
        },
        ['Proclamation 10888', 'RAICES v. Noem (D.D.C. 2025-07-02; D.C. Cir. 2026-04-24)'],
        '?',
        'Suspends entry and, as read by the agencies, asylum for who entered from that day on.',
        'Приостанавливает въезд и, как её толкуют ведомства, убежище для въехавших с этого дня.',
      ),
    ],
    'entry_date',
  ),
  question(
    'SECURITY_BARS',
    'entry',
    both('Public health as danger to security', 'Здоровье населения как угроза безопасности'),
    both('Does the Security Bars rule raise a question?', 'Поднимает ли вопрос правило Security Bars?'),
    [
      both(
        'A public health declaration under the rule, its disease, countries and days.',
        'Объявление по этому правилу, болезнь, страны и дни.',
      ),
      both(
        'Whether the rule reaches applications filed before it.',
        'Касается ли правило заявлений, поданных до него.',
      ),
    ],
    [
      version(
        { id: 'SECURITY_BARS.2025', from: '2025-12-31' },
        ['INA 208(b)(2)(A)(iv)', '8 CFR 208.13(c)(10)', '8 CFR 208.16(d)(2)'],
        'V',
        'A danger to public health may be held a danger to the security of the United States.',
        'Угрозу здоровью населения могут счесть угрозой безопасности США.',
      ),
    ],
    'today',
  ),
  question(
    'EXPEDITED_REMOVAL',
    'entry',
    both('Expedited removal', 'Ускоренная высылка'),
    both('Is the client exposed to expedited removal?', 'Грозит ли клиенту ускоренная высылка?'),
    [
      both(
        'Proof of the day and manner of entry, and of two years in the country.',
        'Доказательства дня и способа въезда и двух лет в стране.',
      ),
      both(
        'A dismissal of the court case: since May 2025 people were arrested and put in expedited removal after it.',
        'Прекращение дела в суде: с мая 2025 после него людей задерживали и переводили на ускоренную высылку.',
      ),
    ],
    [
      version(
        { id: 'EXPEDITED_REMOVAL.BORDER' },
        ['INA 235(b)(1)(A)'],
        'K',
        'Who arrives without documents may be ordered removed without a hearing; a fear of return leads to an interview.',
        'Кого без документов остановили при въезде, могут выслать без слушания; страх возвращения ведёт к интервью.',
      ),
      version(
        { id: 'EXPEDITED_REMOVAL.INTERIOR', status: 'contested' },
        ['Designation of January 2025'],
        '?',
        'Designated for the interior, for people present under two years who were not admitted or paroled. Litigated: whether it holds is not settled.',
        'Распространена на всю страну, на тех, кто пробыл меньше двух лет и въехал без допуска и parole. Оспаривается: действует ли, не решено.',
      ),
    ],
    'entry_date',
  ),
  question(
    'BOND',
    'detention',
    both('Bond', 'Залог'),
    both('May a judge be kept from setting bond?', 'Могут ли судье запретить назначить залог?'),
    [
      both('Another circuit or membership of a class.', 'Другой округ или участие в групповом иске.'),
      both('A petition for habeas corpus in the district of detention.', 'Жалоба habeas corpus в округе содержания.'),
      both(
        'An arrest or a conviction: INA 236(c), the Laken Riley Act among it.',
        'Арест или приговор: INA 236(c), в том числе закон Лейкен Райли.',
      ),
      both('Admission on a visa instead of an entry without inspection.', 'Въезд по визе, а не без проверки.'),
    ],
    [
      version(
        { id: 'BOND.YAJURE_HURTADO', from: '2025-09-05' },
        ['Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)', 'INA 235(b)(2)'],
        'V',
        'No bond by a judge after an entry without inspection. Other courts hold the contrary.',
        'После въезда без проверки судья не назначает залог. Другие суды решают иначе.',
      ),
      version(
        { id: 'BOND.BUENROSTRO_MENDEZ', from: '2026-02-06', scope: ['5'] },
        ['Buenrostro-Mendez v. Bondi (5th Cir. 2026-02-06)'],
        'V',
        'The Fifth Circuit upholds it.',
        'Пятый округ подтвердил.',
      ),
      version(
        { id: 'BOND.CD_CAL_CLASS', scope: ['9'] },
        ['Class judgment (C.D. Cal. 2026-02)'],
        'V',
        'Vacated for a class in the Central District of California.',
        'Отменено для группы лиц в Центральном округе Калифорнии.',
      ),
      version(
        { id: 'BOND.Q_LI' },
        ['Matter of Q. Li (BIA 2025)', 'INA 235(b)'],
        'V',
        'Arrested while arriving and released on parole: no bond.',
        'Задержан при въезде и отпущен по parole: залога нет.',
      ),
    ],
    'today',
  ),
  question(
    'PAROLE_ENDED',
    'detention',
    both('End of parole', 'Конец parole'),
    both('Has the parole ended?', 'Закончился ли parole?'),
    [
      both(
        'The day on the I-94, and the notices by e-mail of April 2025.',
        'Дата в I-94 и уведомления по почте апреля 2025.',
      ),
      both('A new parole or another status.', 'Новый parole или другой статус.'),
    ],
    [
      version(
        { id: 'PAROLE_ENDED.212' },
        ['INA 212(d)(5)', '8 CFR 208.4(a)(5)(iv)'],
        'K',
        'Parole ends on its day or by a notice; with it end the work permit that rests on it and the lawful stay that excuses a late filing.',
        'Parole кончается в свой день или по уведомлению; с ним кончаются разрешение на работу и законное пребывание, оправдывающее поздний срок.',
      ),
    ],
  ),
  question(
    'PERSECUTOR',
    'conduct',
    both('Persecution of others', 'Участие в преследовании других'),
    both(
      'Did the client order, incite, assist or take part in persecution?',
      'Приказывал ли клиент преследовать других, подстрекал, помогал или участвовал?',
    ),
    [
      both(
        'Service in the police, Rosgvardia, FSB, prisons, prosecution or the army (Ukraine, Chechnya, Syria): days, unit, duties.',
        'Служба в полиции, Росгвардии, ФСБ, ФСИН, прокуратуре или армии (Украина, Чечня, Сирия): даты, часть, обязанности.',
      ),
      both('Duress, and what the client knew.', 'Принуждение и то, что клиент знал.'),
    ],
    [
      version(
        { id: 'PERSECUTOR.BAR' },
        ['INA 208(b)(2)(A)(i)', 'Negusie v. Holder, 555 U.S. 511 (2009)'],
        'K',
        'Who took part in persecution on a protected ground is barred from asylum.',
        'Кто участвовал в преследовании по защищённому признаку, лишён права на убежище.',
      ),
    ],
  ),
  question(
    'PARTICULARLY_SERIOUS_CRIME',
    'conduct',
    both('Particularly serious crime', 'Особо тяжкое преступление'),
    both('Is there a conviction of a particularly serious crime?', 'Есть ли осуждение за особо тяжкое преступление?'),
    [
      both(
        'Every arrest, charge and conviction, in the US and elsewhere, with the court’s papers.',
        'Все задержания, обвинения и приговоры, в США и других странах, с бумагами судов.',
      ),
    ],
    [
      version(
        { id: 'PARTICULARLY_SERIOUS_CRIME.BAR' },
        ['INA 208(b)(2)(A)(ii)', '8 CFR 208.13', 'Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)'],
        'K',
        'A conviction of a particularly serious crime bars asylum; an aggravated felony is one.',
        'Осуждение за особо тяжкое преступление закрывает убежище; aggravated felony всегда считается таким.',
      ),
    ],
  ),
  question(
    'SERIOUS_NONPOLITICAL_CRIME',
    'conduct',
    both('Serious nonpolitical crime', 'Тяжкое неполитическое преступление'),
    both(
      'Are there reasons to believe that a serious nonpolitical crime was committed abroad?',
      'Есть ли основания считать, что за границей совершено тяжкое неполитическое преступление?',
    ),
    [
      both('The charge sheet and what shows that it is a pretext.', 'Обвинение и то, что показывает: это предлог.'),
      both('An Interpol red notice, or its deletion.', 'Красное уведомление Интерпола или его удаление.'),
    ],
    [
      version(
        { id: 'SERIOUS_NONPOLITICAL_CRIME.BAR' },
        [
          'INA 208(b)(2)(A)(iii)',
          'Matter of E-A-, 26 I&N Dec. 1 (BIA 2012)',
          'Matter of W-E-R-B-, 27 I&N Dec. 795 (BIA 2020)',
        ],
        'K',
        'Serious reasons for believing in such a crime before the arrival bar asylum; a red notice may support them.',
        'Серьёзные основания полагать, что такое преступление совершено до въезда, закрывают убежище; красное уведомление может их подкрепить.',
      ),
    ],
  ),
  question(
    'SECURITY_TERRORISM',
    'conduct',
    both('Security and terrorism (TRIG)', 'Безопасность и терроризм (TRIG)'),
    both(
      'Did the client give money, goods or service to an armed group?',
      'Давал ли клиент деньги, вещи или помощь вооружённой группе?',
    ),
    [
      both(
        'Every group, gift and service: to whom, when, why, under what pressure.',
        'Все группы, пожертвования и помощь: кому, когда, зачем, под каким давлением.',
      ),
      both(
        'A Russian list of terrorists is not the US law: what counts is what was done.',
        'Российский перечень террористов не закон США: важно, что сделано.',
      ),
    ],
    [
      version(
        { id: 'SECURITY_TERRORISM.BAR' },
        ['INA 208(b)(2)(A)(iv)-(v)', 'INA 212(a)(3)(B)'],
        'K',
        'Support of an armed group bars asylum. Tier III can include volunteer units such as the Freedom of Russia Legion or RDK.',
        'Поддержка вооружённой группы закрывает убежище. К третьему уровню могут относиться добровольческие части, например легион «Свобода России» или РДК.',
      ),
    ],
  ),
  question(
    'FRIVOLOUS',
    'conduct',
    both('Frivolous application', 'Заведомо ложное заявление'),
    both('Was any part of an application made up on purpose?', 'Было ли что-то в заявлении намеренно выдумано?'),
    [
      both(
        'Who wrote the earlier papers, and whether the client read them in their own language.',
        'Кто писал прежние бумаги и читал ли их клиент на своём языке.',
      ),
    ],
    [
      version(
        { id: 'FRIVOLOUS.BAR' },
        ['INA 208(d)(6)', 'Matter of Y-L-, 24 I&N Dec. 151 (BIA 2007)'],
        'K',
        'A finding that a material element was knowingly made up has consequences beyond this application: read the section for what it closes and what it leaves.',
        'Вывод о намеренной выдумке в существенном влечёт последствия не только для этого заявления: что закрыто и что остаётся, смотрите в статье.',
      ),
    ],
  ),
  question(
    'FORUM',
    'system',
    both('The court’s jurisdiction', 'Подсудность'),
    both('Does only the court decide the application?', 'Решает ли заявление только суд?'),
    [
      both(
        'Termination or dismissal of the case in court; an unaccompanied child.',
        'Прекращение дела в суде; ребёнок без сопровождения.',
      ),
    ],
    [
      version(
        { id: 'FORUM.COURT' },
        ['8 CFR 208.2(b)', 'INA 208(b)(3)(C)'],
        'K',
        'Once a notice to appear is filed with the court, only the judge decides; USCIS dismisses what it gets. Children alone are an exception.',
        'Когда повестка подана в суд, решает только судья; USCIS прекращает то, что ему прислали. Исключение: дети без взрослых.',
      ),
    ],
  ),
  question(
    'TRAVEL',
    'system',
    both('Travel on advance parole', 'Поездка по advance parole'),
    both('May a trip end the case or lead to arrest?', 'Может ли поездка закончить дело или привести к аресту?'),
    [both('A partner’s review before any trip.', 'Решение партнёра до любой поездки.')],
    [
      version(
        { id: 'TRAVEL.PROCEEDINGS' },
        ['INA 212(d)(5), 235(b)(1), 240'],
        'K',
        'Advance parole for a person in proceedings or with an expedited removal order may end the case or cause arrest.',
        'Advance parole для человека, чьё дело в суде или на кого есть приказ об ускоренной высылке, может закончить дело или привести к аресту.',
      ),
    ],
  ),
  question(
    'COUNTRY_LISTS',
    'system',
    both('Lists of countries', 'Списки стран'),
    both(
      'Does a travel ban or a hold of benefits name Russia?',
      'Называет ли Россию запрет на въезд или остановка решений?',
    ),
    [
      both(
        'A proclamation or memorandum after the last page that could be read.',
        'Прокламация или меморандум после последней прочитанной страницы.',
      ),
    ],
    [
      version(
        { id: 'COUNTRY_LISTS.10949', from: '2025-06-04' },
        ['Proclamation 10949 (2025-06-04)'],
        'V',
        'Nineteen countries; Russia is not among them.',
        'Девятнадцать стран; России среди них нет.',
      ),
      version(
        { id: 'COUNTRY_LISTS.10998', from: '2025-12-16' },
        ['Proclamation 10998 (2025-12-16)'],
        'V',
        'Thirty-nine countries in all; Russia is not among them.',
        'Всего тридцать девять стран; России среди них нет.',
      ),
      version(
        { id: 'COUNTRY_LISTS.HOLD', from: '2025-12-02', to: '2026-06-05', status: 'vacated' },
        ['PM-602-0192, PM-602-0194', 'Dorcas International Institute of RI v. USCIS (D.R.I. 2026-06-05)'],
        'V',
        'A hold on all asylum decisions covered Russians; that of thirty-nine countries did not.',
        'Остановка всех решений по убежищу касалась и россиян; остановка по тридцати девяти странам нет.',
      ),
    ],
    'today',
  ),
  question(
    'VISA_PAUSE',
    'system',
    both('Immigrant visas of relatives', 'Иммиграционные визы родственников'),
    both(
      'Does the pause of immigrant visas touch relatives abroad?',
      'Касается ли пауза иммиграционных виз родственников за границей?',
    ),
    [
      both(
        'The end of the pause; whether it reaches relatives who follow an asylee (I-730), which is unclear.',
        'Конец паузы; касается ли она родственников по форме I-730, неясно.',
      ),
    ],
    [
      version(
        { id: 'VISA_PAUSE.2026', from: '2026-01-21' },
        ['State Department pause for 75 countries (2026-01-21)'],
        'V',
        'Immigrant visas are paused for seventy-five countries, Russia, Georgia, Armenia, Kazakhstan, Belarus, Uzbekistan, Kyrgyzstan, Moldova and Azerbaijan among them.',
        'Иммиграционные визы приостановлены для семидесяти пяти стран, среди них Россия, Грузия, Армения, Казахстан, Беларусь, Узбекистан, Кыргызстан, Молдавия и Азербайджан.',
      ),
    ],
    'today',
  ),
];

/** Union rights of work and stay are asked about here (ISO 3166-1 alpha-2); as transit.ts does. */
export const UNION_COUNTRIES: readonly string[] = ['AM', 'KZ', 'KG'];
/** Partners of agreements that were reported, and Canada. */
export const AGREEMENT_COUNTRIES: readonly string[] = ['GT', 'HN', 'EC', 'UG', 'PY', 'CA'];
/** The country whose border is the southern one. */
export const SOUTHERN_NEIGHBOUR = 'MX';

/** Manners of entry (ids of entry.ts) by what the rules at the border make of them. */
export const ADMITTED: readonly string[] = ['visa-b', 'visa-f', 'visa-j', 'visa-work', 'visa-other', 'visa-waiver'];
/** Of those admitted: without a visa, and under rules of its own for custody and removal (INA 217; 8 CFR 208.2(c)). */
export const VISA_WAIVER: readonly string[] = ['visa-waiver'];
export const WITH_APPOINTMENT: readonly string[] = ['cbp-one'];
export const WITHOUT_DOCUMENTS: readonly string[] = ['port-of-entry', 'between-ports'];
export const AT_AN_AIRPORT: readonly string[] = ['airport'];
export const PAROLED: readonly string[] = ['cbp-one', 'parole-humanitarian', 'parole-u4u'];

/** Grounds of a claim that raise a question of conduct of their own. */
export const CLAIM_RAISES: Readonly<Partial<Record<BarId, readonly string[]>>> = {
  PERSECUTOR: ['PO.DRAFT'],
  SECURITY_TERRORISM: ['REL.MUS'],
};

/** Presence of this many years takes a person out of the designation for the interior. */
export const INTERIOR_YEARS = 2;
/** The circuit whose court of appeals upheld the denial of bond. */
export const BOND_UPHELD = '5';

/** Facts that say asylum was denied; what is said of the outcome decides where there is one. */
export const DENIALS: Readonly<Partial<Record<EventType, readonly string[] | null>>> = {
  denial: null,
  oral_decision: ['DENIED', 'WITHHOLDING', 'CAT_WITHHOLDING', 'CAT_DEFERRAL'],
  written_decision_served: ['DENIED', 'WITHHOLDING', 'CAT_WITHHOLDING', 'CAT_DEFERRAL'],
};
/** Of the denials those of USCIS, after which another application is open where circumstances changed. */
export const DENIED_BY_USCIS: readonly EventType[] = ['denial'];
/** Facts that carry a denied application on, beside those that send a decision back. */
export const SENT_ON: readonly EventType[] = ['referral'];
/** Facts that file an application; one that was referred is the same application before the judge. */
export const FILINGS: readonly EventType[] = ['i589_submitted', 'i589_filed_court'];
export const sameApplication = ({ details }: Pick<ProcedureEvent, 'details'>): boolean =>
  details.subtype === 'REFERRED';
/** Facts after which a removal order was carried out. */
export const REMOVALS: readonly EventType[] = ['removal_executed'];
/** Russian charges and searches on file. */
export const CHARGES: readonly EventType[] = ['criminal_case_opened', 'wanted_list_added'];
/** Facts that show a case before a judge or the Board. */
export const IN_COURT: readonly EventType[] = [
  ...(['nta_filed', 'hearing_notice', 'hearing_continued', 'master_held', 'pleadings_filed'] as const),
  ...(['i589_filed_court', 'venue_changed', 'individual_held', 'decision_reserved', 'oral_decision'] as const),
  ...(['written_decision_served', 'in_absentia_order', 'asylum_pretermitted', 'admin_closed', 'recalendared'] as const),
  ...(['eoir26_filed', 'bia_receipt', 'briefing_schedule', 'bia_decision', 'remand'] as const),
];
/** Facts that end one. */
export const OUT_OF_COURT: readonly EventType[] = ['proceedings_terminated', 'dhs_dismissed', 'nta_cancelled'];
/** Facts of a case before the asylum office; and those by which one is on its way to a judge. */
export const AT_USCIS: readonly EventType[] = ['receipt_notice'];
export const TO_COURT: readonly EventType[] = ['nta_served', 'referral', 'dismissed_no_jurisdiction'];

/** Orders made at the border (kinds of `er_order`; '' where it is not said); the others reinstate or rest on crimes. */
export const EXPEDITED_ORDERS: readonly string[] = ['', 'EXPEDITED'];
/** Facts that take the place of such an order. */
export const REPLACES_ORDER: readonly EventType[] = ['nta_served', 'nta_filed', 'approval', 'grant_final'];

const BY_ID = new Map(BARS.map((known) => [known.id, known]));

/** The question of an id. */
export function bar(id: BarId): BarQuestion {
  const known = BY_ID.get(id);
  if (!known) throw new Error(`no question is named ${id}`);
  return known;
}
