import type { Text, Track } from './rule.ts';

/** The firm's stages: eight stations on each path. Closed is no stage but a state beside it. */
export const STAGE_KEYS = [
  'intake',
  'claim',
  'filed',
  'biometrics',
  'waiting',
  'interview',
  'pleadings',
  'preparation',
  'hearing',
  'fear-interview',
  'fear-review',
  'fear-court',
  'decision',
  'after',
] as const;

export type StageKey = (typeof STAGE_KEYS)[number];

export type Stage = { readonly key: StageKey; readonly label: Text; readonly client: Text };

const HEAD: readonly StageKey[] = ['intake', 'claim', 'filed'];
const TAIL: readonly StageKey[] = ['decision', 'after'];
const AFFIRMATIVE: readonly StageKey[] = [...HEAD, 'biometrics', 'waiting', 'interview', ...TAIL];
const DEFENSIVE: readonly StageKey[] = [...HEAD, 'pleadings', 'preparation', 'hearing', ...TAIL];
const FEAR: readonly StageKey[] = [...HEAD, 'fear-interview', 'fear-review', 'fear-court', ...TAIL];

const PATHS: Readonly<Record<Track, readonly StageKey[]>> = {
  AFF: AFFIRMATIVE,
  DEF: DEFENSIVE,
  WHO: DEFENSIVE,
  CF: FEAR,
  AMI: FEAR,
  POST: AFFIRMATIVE,
};

/**
 * The eight stations of a track, in order. After a grant the path is the one the case came by: `before` is the last
 * track before the grant (USCIS when not known).
 */
export function stagePath(track: Track, before?: Track): readonly StageKey[] {
  return PATHS[track === 'POST' && before ? before : track];
}

export const STAGES: Readonly<Record<StageKey, Stage>> = {
  intake: {
    key: 'intake',
    label: { en: 'Intake', ru: 'Знакомство' },
    client: {
      en: 'We are getting to know each other and your situation. We check dates and documents and agree on the work. Next we prepare your claim together.',
      ru: 'Мы знакомимся с Вами и с Вашей ситуацией, проверяем даты и документы и договариваемся о работе. Дальше мы вместе готовим Ваше заявление.',
    },
  },
  claim: {
    key: 'claim',
    label: { en: 'Claim built', ru: 'Подготовка' },
    client: {
      en: 'We are preparing your application and evidence. We may ask you for documents and details. Next we file the application.',
      ru: 'Мы готовим Ваше заявление и доказательства. Возможно, мы попросим у Вас документы и подробности. Дальше мы подаём заявление.',
    },
  },
  filed: {
    key: 'filed',
    label: { en: 'Filed', ru: 'Подано' },
    client: {
      en: 'Your request for protection has been made to the government. It is now on record. Next the government sends a notice with the next step. Keep every letter and show it to us.',
      ru: 'Ваша просьба о защите передана государству и зарегистрирована или ждёт регистрации. Дальше государство пришлёт уведомление о следующем шаге. Сохраняйте каждое письмо и показывайте его нам.',
    },
  },
  biometrics: {
    key: 'biometrics',
    label: { en: 'Biometrics', ru: 'Биометрия' },
    client: {
      en: 'The government takes your fingerprints and photograph. You must come on the day named in the notice. Next comes the wait for the interview.',
      ru: 'Государство берёт Ваши отпечатки пальцев и делает фотографию. В день, указанный в уведомлении, нужно прийти обязательно. Дальше Вы ждёте интервью.',
    },
  },
  waiting: {
    key: 'waiting',
    label: { en: 'Waiting for interview', ru: 'Ожидание интервью' },
    client: {
      en: 'Your case waits for an interview with an asylum officer. Nobody can say exactly how long. Next comes a notice with the day. Tell us at once if you move.',
      ru: 'Ваше дело ждёт интервью с сотрудником USCIS. Точного срока никто назвать не может. Дальше придёт уведомление с датой. Если Вы переезжаете, сразу сообщите нам.',
    },
  },
  interview: {
    key: 'interview',
    label: { en: 'Interview', ru: 'Интервью' },
    client: {
      en: 'The interview with the asylum officer has taken place, and the government weighs what you said and filed. It may ask for more. Next comes its decision.',
      ru: 'Интервью с сотрудником USCIS прошло, государство изучает Ваш рассказ и документы. Оно может попросить ещё что-то. Дальше придёт решение.',
    },
  },
  pleadings: {
    key: 'pleadings',
    label: { en: 'Pleadings', ru: 'Первые слушания' },
    client: {
      en: 'Your case is with the immigration court or on its way there. At the first short hearing we answer the government’s papers. You must come to every hearing. Next the judge sets the main hearing.',
      ru: 'Ваше дело в иммиграционном суде или скоро поступит туда. На первом коротком слушании мы отвечаем на бумаги государства. Приходить нужно на каждое слушание. Дальше судья назначит главное слушание.',
    },
  },
  preparation: {
    key: 'preparation',
    label: { en: 'Hearing preparation', ru: 'Подготовка к суду' },
    client: {
      en: 'We prepare the main hearing: your testimony, evidence and witnesses. We will ask you to read your statement carefully. Next comes the hearing before the judge.',
      ru: 'Мы готовим главное слушание: Ваши показания, доказательства и свидетелей. Мы попросим Вас внимательно прочитать Ваши показания. Дальше будет слушание у судьи.',
    },
  },
  hearing: {
    key: 'hearing',
    label: { en: 'Hearing', ru: 'Слушание' },
    client: {
      en: 'The judge has heard your case. The decision may come orally or by letter. Next we explain it to you and what can be done.',
      ru: 'Судья выслушал Ваше дело. Решение может быть устным или прийти письмом. Дальше мы объясним Вам его и возможные шаги.',
    },
  },
  'fear-interview': {
    key: 'fear-interview',
    label: { en: 'Interview', ru: 'Интервью о страхе' },
    client: {
      en: 'An officer asks why you are afraid to return. The officer does not yet decide on asylum. Next the officer says whether a judge should hear the whole case.',
      ru: 'Сотрудник спрашивает, почему Вы боитесь возвращаться. Об убежище он пока не решает. Дальше он скажет, должен ли всё дело услышать судья.',
    },
  },
  'fear-review': {
    key: 'fear-review',
    label: { en: 'Review', ru: 'Проверка вывода' },
    client: {
      en: 'The officer did not find enough in the interview. This can be reviewed, and time is very short. Next a judge or the agency looks at the finding. We act at once.',
      ru: 'После интервью сотрудник сделал отрицательный вывод. Его можно проверить, и времени очень мало. Дальше вывод рассмотрит судья или ведомство. Мы действуем сразу.',
    },
  },
  'fear-court': {
    key: 'fear-court',
    label: { en: 'Court', ru: 'Переход в суд' },
    client: {
      en: 'The fear was found to deserve a full hearing. The case goes to an immigration judge. Next come the court papers. The request for asylum must still be filed there.',
      ru: 'Признано, что Ваш страх должен рассмотреть судья. Дело переходит в иммиграционный суд. Дальше придут бумаги суда. Заявление об убежище там ещё нужно подать.',
    },
  },
  decision: {
    key: 'decision',
    label: { en: 'Decision', ru: 'Решение' },
    client: {
      en: 'There is a decision, or one is near. What it means for you depends on its wording. Next we go through it with you and, where possible, answer it in time.',
      ru: 'Решение принято или близко. Что оно значит для Вас, зависит от его текста. Дальше мы разберём его вместе с Вами и, если можно, вовремя ответим на него.',
    },
  },
  after: {
    key: 'after',
    label: { en: 'After', ru: 'После решения' },
    client: {
      en: 'The first decision is behind us. Now come the steps after it: an appeal, or documents, family and work after a grant. Next is the step named on this page.',
      ru: 'Первое решение уже позади. Теперь идут шаги после него: апелляция либо документы, семья и работа после предоставления защиты. Дальше шаг, указанный на этой странице.',
    },
  },
};
