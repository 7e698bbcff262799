import type { EventType } from '../../law/event.ts';
import type { UnprotectedReasonId } from '../../law/russia/reasons.ts';
import type { Story } from './stories.ts';
import { forGround, plus } from './telling.ts';

/** What happened in Russia, so many days before the departure; never before the law it names existed. */
export type Harm = {
  type: EventType;
  before: number;
  notBefore: string;
  details: Record<string, string>;
  note: string;
  /** Whom alone it happens to. */
  sex?: 'male';
};

const harm = (
  type: EventType,
  before: number,
  notBefore: string,
  details: Record<string, string>,
  note: string,
  sex?: 'male',
): Harm => ({
  ...{ type, before, notBefore, details, note },
  ...(sex && { sex }),
});

/** By the beginning of a ground's code; the first that fits. */
export const HARMS: readonly (readonly [ground: string, harms: readonly Harm[]])[] = [
  [
    'PO.OPP',
    [
      harm('search_at_home', 420, '2019-10-09', { by: 'Следственный комитет' }, 'Изъяты телефон и ноутбук'),
      harm('relative_questioned', 60, '2021-08-04', { by: 'Центр «Э»' }, 'Допрошена мать'),
    ],
  ],
  [
    'PO.WAR',
    [
      harm('criminal_case_opened', 90, '2022-03-04', { article: '280.3' }, 'После протокола по 20.3.3 КоАП'),
      harm('search_at_home', 88, '2022-03-04', { article: '280.3' }, 'Обыск у родителей'),
    ],
  ],
  [
    'PO.DRAFT',
    [
      harm('summons_received', 40, '2022-09-21', { by: 'Военкомат' }, 'Повестка оставлена у матери, без подписи'),
      harm('e_summons_posted', 12, '2025-09-15', { by: 'Единый реестр повесток' }, 'Снимок экрана сохранён'),
    ],
  ],
  ['PO.JRN', [harm('foreign_agent_listed', 150, '2017-11-25', {}, 'Внесение в реестр Минюста')]],
  ['PO.ELE', [harm('relative_questioned', 70, '2021-09-20', { by: 'Полиция' }, 'Спрашивали о наблюдении на выборах')]],
  [
    'PO.COR',
    [harm('property_seized', 200, '2015-01-01', { by: 'Суд' }, 'Арест счетов фирмы после жалобы в прокуратуру')],
  ],
  [
    'PO.CIV',
    [
      harm(
        'organization_designated',
        120,
        '2021-09-29',
        { what: 'Правозащитный проект' },
        'Организация объявлена иностранным агентом',
      ),
    ],
  ],
  ['PO.IMP', [harm('relative_questioned', 100, '2022-03-04', { by: 'ФСБ' }, 'Допрос из-за постов брата')]],
  [
    'PSG.LGB',
    [
      harm('relative_questioned', 95, '2013-06-29', { by: 'Полиция' }, 'Родителям показали протокол по 6.21 КоАП'),
      harm('search_at_home', 60, '2023-11-30', { article: '282.2' }, 'Рейд после решения Верховного суда'),
    ],
  ],
  ['PSG.TRA', [harm('passport_annulled', 45, '2023-07-24', { by: 'МВД' }, 'Отказ признать новые документы')]],
  ['PSG', [harm('relative_questioned', 30, '2018-01-01', { by: 'Полиция' }, 'Родственники ищут через полицию')]],
  [
    'REL.JW',
    [
      harm('search_at_home', 300, '2017-07-17', { article: '282.2' }, 'Изъята религиозная литература'),
      harm('criminal_case_opened', 280, '2017-07-17', { article: '282.2' }, 'Статус свидетеля, затем подозреваемого'),
    ],
  ],
  [
    'REL',
    [harm('search_at_home', 200, '2016-07-20', { article: '5.26 КоАП' }, 'Проверка домашней молитвенной встречи')],
  ],
  [
    'NAT.IND',
    [
      harm(
        'relative_questioned',
        65,
        '2022-09-21',
        { by: 'Военкомат' },
        'Искали мужчин семьи: мобилизация в республике',
      ),
      harm(
        'summons_received',
        35,
        '2022-09-21',
        { by: 'Сельская администрация' },
        'Повестка под роспись у соседей',
        'male',
      ),
      harm('organization_designated', 20, '2024-06-07', { what: 'Землячество' }, 'Внесено в список «сепаратистских»'),
    ],
  ],
  [
    'NAT.CHE',
    [harm('relative_questioned', 150, '2014-04-01', { by: 'Полиция' }, 'Забрали брата, требовали вернуться')],
  ],
  ['NAT.CRT', [harm('search_at_home', 150, '2016-04-26', { by: 'ФСБ', article: '205.5' }, 'Искали книги и списки')]],
  [
    'NAT.UKR',
    [harm('relative_questioned', 140, '2022-02-24', { by: 'ФСБ' }, 'Опрос о родных в Украине, сняли отпечатки')],
  ],
  ['RAC', [harm('relative_questioned', 80, '2022-01-01', { by: 'Полиция' }, 'Рейд в общежитии')]],
  ['CAT', [harm('wanted_list_added', 20, '2022-03-04', { article: '207.3' }, 'База розыска МВД')]],
];

/** What happened in Russia before the client left on this day, with the day of each. */
export const harmsOf = (
  { grounds, sex }: Pick<Story, 'grounds' | 'sex'>,
  departed: string,
): readonly (Harm & { on: string })[] =>
  grounds
    .flatMap((code) => forGround(HARMS, code) ?? [])
    .filter((harm) => !harm.sex || harm.sex === sex)
    .map((harm) => ({ ...harm, on: plus(departed, -harm.before) }))
    .filter(({ on, notBefore }) => on >= notBefore);

/** A reason for leaving in the client's own words, by the beginning of a ground's code. */
export const REASONS: readonly (readonly [ground: string, text: string])[] = [
  ['PO.OPP', 'Мне как волонтёру штаба после обыска сказали: в следующий раз поедешь не домой.'],
  ['PO.WAR', 'За мой плакат «Нет войне» сначала был штраф, потом пришли с обыском.'],
  ['PO.DRAFT', 'Я не буду стрелять в людей. Мне принесли повестку, а альтернативной службы при мобилизации нет.'],
  ['PO.JRN', 'За мои статьи о потерях нашего полка меня внесли в реестр иностранных агентов, редакцию закрыли.'],
  ['PO.ELE', 'На моём видео виден вброс. Видео разошлось, и нас стали вызывать по одному.'],
  ['PO.COR', 'После моего заявления на заместителя главы города арестовали счета.'],
  ['PO.CIV', 'Мы помогали задержанным. Организацию признали иностранным агентом, за мной приходили на работу.'],
  ['PO.IMP', 'Брат уехал и пишет против войны. Спрашивают с меня, будто это мои слова.'],
  ['PSG.LGB', 'Нас снимали на телефон у выхода из клуба. Через неделю видео было у начальника.'],
  ['PSG.TRA', 'Мой новый паспорт отказались признать. В полиции смеялись и не отпускали до утра.'],
  ['PSG.WOM', 'Меня хотели выдать замуж. Полиция вернула меня отцу.'],
  ['PSG.FAM', 'Муж дезертировал. Теперь приходят ко мне и детям.'],
  ['PSG', 'Я отказался выполнять приказ. С тех пор меня ищут свои.'],
  ['REL.JW', 'Мы собирались дома и читали Библию. Дверь выломали в шесть утра.'],
  ['REL.SCI', 'Нашу организацию объявили нежелательной, а тех, кто приходил на занятия, вызывали по списку.'],
  ['REL.OTH', 'После слов против войны на общей молитве мне угрожали, а общину проверяют каждый месяц.'],
  ['REL', 'За молитву дома составили протокол. Потом пришли ещё раз, уже с ФСБ.'],
  ['NAT.IND', 'Из нашего села забрали всех мужчин. Кто говорил о республике, на того завели дело.'],
  ['NAT.UKR', 'Мне выдали паспорт и сказали: теперь ты наш. На фильтрации держали трое суток.'],
  ['NAT.CHE', 'Брата увезли ночью. У нас на Кавказе за одного отвечает вся семья.'],
  ['NAT.CRT', 'Меджлис запретили, соседей по мечети посадили. Крымские татары для них все под подозрением.'],
  ['RAC', 'При рейде смотрели только на лица. Нам предлагали контракт, иначе обещали найти наркотики.'],
  ['CAT', 'В СИЗО меня били и обещали, что в колонии будет хуже.'],
];

export const UNPROTECTED: readonly (readonly [reason: UnprotectedReasonId, text: string])[] = [
  ['economy', 'Работы по специальности не стало, цены растут.'],
  ['iron-curtain', 'Я боюсь, что границу скоро закроют совсем, как раньше.'],
  ['regime', 'Страшно жить в стране, где за слово сажают.'],
];

export const NOTES: readonly string[] = [
  'Called in Russian; the client confirmed the order of events and will look for the fine in Gosuslugi.',
  'Passport scans received; the visa page has another spelling of the surname.',
  'Asked for the letter from the lawyer in Russia. No names of others in it, as agreed.',
  'The court card is still online. Captured it with its date.',
];
