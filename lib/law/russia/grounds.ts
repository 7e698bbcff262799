import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

/** The five protected grounds and torture: the boxes of the I-589. */
export const PROTECTED_GROUNDS = [
  { id: 'political-opinion', label: { en: 'Political opinion', ru: 'Политические взгляды' } },
  { id: 'social-group', label: { en: 'Particular social group', ru: 'Особая социальная группа' } },
  { id: 'religion', label: { en: 'Religion', ru: 'Религия' } },
  { id: 'nationality', label: { en: 'Nationality', ru: 'Национальность' } },
  { id: 'race', label: { en: 'Race', ru: 'Раса' } },
  { id: 'torture', label: { en: 'Torture (CAT)', ru: 'Пытки (CAT)' } },
] as const satisfies readonly { readonly id: string; readonly label: Text }[];

export type ProtectedGround = (typeof PROTECTED_GROUNDS)[number]['id'];

type Row = {
  readonly code: string;
  readonly protects: readonly ProtectedGround[];
  readonly label: Text;
  readonly facts: Text;
  readonly law: Sourced;
};

const PO = ['political-opinion'] as const;
const PSG = ['social-group'] as const;
const REL = ['religion'] as const;

const row = <const Code extends string>(
  code: Code,
  protects: readonly ProtectedGround[],
  label: readonly [en: string, ru: string],
  facts: readonly [en: string, ru: string],
  confidence: Confidence = 'K',
  source = 'INA 101(a)(42)(A), 208(b)(1)(B)',
) => ({
  code,
  protects,
  label: { en: label[0], ru: label[1] },
  facts: { en: facts[0], ru: facts[1] },
  law: { source, confidence, asOf: KNOWLEDGE_HORIZON },
});

/** Why people flee Russia, each tied to what the statute protects. A case may rest on several. */
export const GROUNDS = [
  row(
    'PO.OPP',
    PO,
    ['Opposition activism', 'Оппозиционная деятельность'],
    [
      'Navalny headquarters, FBK donor, Open Russia, party member, local deputy, petition signer: detentions, fines under 20.2, dismissal, searches',
      'Штаб Навального, донор ФБК, «Открытая Россия», член партии, муниципальный депутат, подписант петиций: задержания, штрафы по 20.2, увольнение, обыски',
    ],
  ),
  row(
    'PO.WAR',
    PO,
    ['Anti-war speech or donations', 'Антивоенные высказывания и помощь'],
    [
      'Posts, pickets, donations to Ukraine: 20.3.3, 207.3, 280.3, 275',
      'Посты, пикеты, пожертвования Украине: 20.3.3, 207.3, 280.3, 275',
    ],
  ),
  row(
    'PO.JRN',
    PO,
    ['Journalist, blogger, media worker, lawyer', 'Журналист, блогер, сотрудник СМИ, адвокат'],
    ['Foreign-agent listing, undesirable media', 'Реестр иноагентов, нежелательные СМИ'],
  ),
  row(
    'PO.ELE',
    PO,
    ['Election observer, candidate, whistleblower on fraud', 'Наблюдатель, кандидат, член комиссии'],
    [
      'Golos, commission member, report of fraud: 284.1 (Golos case 2025)',
      '«Голос», член комиссии, сообщение о фальсификациях: 284.1 (дело «Голоса» 2025)',
    ],
  ),
  row(
    'PO.COR',
    PO,
    ['Whistleblower on corruption', 'Разоблачение коррупции'],
    [
      'Extortion by officials; opinion often imputed, mixed motives',
      'Вымогательство чиновников; взгляды часто приписаны, мотивы смешанные',
    ],
  ),
  row(
    'PO.DRAFT',
    ['political-opinion', 'religion', 'social-group'],
    ['Refusal of the draft, mobilization or war crimes', 'Отказ от призыва, мобилизации, военных преступлений'],
    ['Summons, desertion: 328, 337, 338, 332, 352.1', 'Повестка, оставление части: 328, 337, 338, 332, 352.1'],
  ),
  row(
    'PO.IMP',
    PO,
    ['Imputed opinion', 'Приписанные взгляды'],
    [
      'Relative, employer or friend of an activist; refusal to support the war at work (teachers, civil servants)',
      'Родственник, работодатель или друг активиста; отказ поддержать войну на работе (учителя, госслужащие)',
    ],
  ),
  row(
    'PO.CIV',
    PO,
    ['Human-rights defender, volunteer', 'Правозащитник, волонтёр'],
    ['NGO work, help to prisoners: foreign agent, 330.1', 'НКО, помощь заключённым: иноагент, 330.1'],
  ),
  row(
    'PSG.LGB',
    PSG,
    ['Gay, lesbian, bisexual', 'Геи, лесбиянки, бисексуальные люди'],
    ['6.21, 282.2, raids, outing, family violence', '6.21, 282.2, рейды, аутинг, насилие в семье'],
  ),
  row(
    'PSG.TRA',
    PSG,
    ['Transgender', 'Трансгендерные люди'],
    ['Law of 24 July 2023, annulled documents, Chechnya', 'Закон от 24.07.2023, аннулированные документы, Чечня'],
  ),
  row(
    'PSG.WOM',
    PSG,
    ['Women: domestic violence, forced marriage, FGM', 'Женщины: домашнее насилие, принудительный брак, FGM'],
    [
      'North Caucasus, police refusal to help; feminist activists also political opinion; weaker after S-S-F-M- (A.G. 2025)',
      'Северный Кавказ, отказ полиции помочь; у феминистских активисток также взгляды; слабее после S-S-F-M- (A.G. 2025)',
    ],
    'V',
    'INA 101(a)(42)(A); Matter of S-S-F-M- (A.G. 2025)',
  ),
  row(
    'PSG.FAM',
    PSG,
    ['Family of an activist or deserter', 'Семья активиста или дезертира'],
    ['Questioning, threats and searches because of a relative', 'Допросы, угрозы и обыски из-за родственника'],
    'K',
    'INA 101(a)(42)(A); Matter of R-E-R-M- & J-D-R-M- (A.G. 2025)',
  ),
  row(
    'PSG.OTH',
    PSG,
    ['Other group', 'Другая группа'],
    [
      'Former police or military who refused orders; business owners (weak); HIV-positive people',
      'Бывшие силовики, отказавшиеся от приказов; предприниматели (слабо); люди с ВИЧ',
    ],
  ),
  row('REL.JW', REL, ['Jehovah’s Witness', 'Свидетели Иеговы'], ['282.2, 282.3, searches', '282.2, 282.3, обыски']),
  row(
    'REL.MUS',
    REL,
    ['Muslim accused of extremism', 'Мусульмане, обвинённые в экстремизме'],
    [
      'Hizb ut-Tahrir, Tablighi Jamaat, Nurcular accusations, registers in Dagestan: 205.5, 282.2',
      'Обвинения в «Хизб ут-Тахрир», «Таблиги Джамаат», «Нурджулар», учёт в Дагестане: 205.5, 282.2',
    ],
  ),
  row(
    'REL.PRO',
    REL,
    ['Evangelical, Baptist, Pentecostal', 'Евангелисты, баптисты, пятидесятники'],
    ['5.26, raids on house churches', '5.26, рейды на домашние церкви'],
  ),
  row(
    'REL.SCI',
    REL,
    ['Scientologist', 'Саентологи'],
    [
      'Undesirable or extremist organization: 284.1, 282.1',
      'Нежелательная или экстремистская организация: 284.1, 282.1',
    ],
  ),
  row(
    'REL.OTH',
    REL,
    ['Other religion', 'Другая религия'],
    [
      'Falun Gong, Allya-Ayat, Judaism, old pagan faiths, clergy against the war',
      'Фалуньгун, «Алля-Аят», иудаизм, язычество, священники против войны',
    ],
  ),
  row(
    'NAT.CHE',
    ['nationality', 'race'],
    ['Chechen, Ingush, Dagestani', 'Чеченцы, ингуши, дагестанцы'],
    ['Collective punishment, kidnapping', 'Коллективная ответственность, похищения'],
  ),
  row(
    'NAT.CRT',
    ['nationality'],
    ['Crimean Tatar', 'Крымские татары'],
    ['Ban of the Mejlis, 205.5', 'Запрет Меджлиса, 205.5'],
  ),
  row(
    'NAT.UKR',
    ['nationality'],
    ['Ukrainian origin, occupied areas', 'Украинцы, жители оккупированных территорий'],
    ['Imposed passport, filtration, 275, 276', 'Навязанный паспорт, фильтрация, 275, 276'],
  ),
  row(
    'NAT.IND',
    ['nationality', 'race'],
    ['Indigenous or regional people', 'Коренные и региональные народы'],
    [
      'Buryat, Tuvan, Kalmyk, Bashkir, Yakut, northern peoples: high mobilization share, “separatist movement” ban of 2024',
      'Буряты, тувинцы, калмыки, башкиры, якуты, народы Севера: высокая доля мобилизованных, запрет «сепаратистского движения» 2024 года',
    ],
  ),
  row(
    'RAC',
    ['race'],
    ['Race', 'Раса'],
    [
      'Roma, Central Asian origin, Black residents: police raids, forced contracts',
      'Цыгане, выходцы из Центральной Азии, темнокожие жители: рейды, принуждение к контрактам',
    ],
  ),
  row(
    'CAT',
    ['torture'],
    ['Torture', 'Пытки'],
    ['Prison torture, Chechnya, army pits', 'Пытки в колонии, Чечня, армейские ямы'],
    'K',
    '8 CFR 208.16(c), 208.17, 208.18',
  ),
] as const satisfies readonly Row[];

export type GroundCode = (typeof GROUNDS)[number]['code'];
export type Ground = Row & { readonly code: GroundCode };

const BY_CODE = new Map<string, Ground>(GROUNDS.map((known) => [known.code, known]));

/** The ground of that code; undefined where there is none. */
export function groundOf(code: GroundCode): Ground;
export function groundOf(code: string): Ground | undefined;
export function groundOf(code: string): Ground | undefined {
  return BY_CODE.get(code);
}
