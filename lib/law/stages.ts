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
      en: 'We are getting to know your situation. We check dates and papers and agree, or have agreed, on the work. Next comes your request for protection, and we prepare for it together.',
      ru: 'Мы знакомимся с Вашей ситуацией, проверяем даты и документы и договариваемся или уже договорились о работе. Дальше Вы просите о защите, и мы вместе готовимся к этому.',
    },
  },
  claim: {
    key: 'claim',
    label: { en: 'Claim built', ru: 'Подготовка' },
    client: {
      en: 'We are preparing your application and evidence, for the first time or anew. We may ask you for documents and details. Next the application is filed where it has to be decided.',
      ru: 'Мы готовим Ваше заявление и доказательства, впервые или заново. Возможно, мы попросим у Вас документы и подробности. Дальше заявление подаётся туда, где его должны рассмотреть.',
    },
  },
  filed: {
    key: 'filed',
    label: { en: 'Filed', ru: 'Подано' },
    client: {
      en: 'Your request for protection has been made to the government. It is on record or waits to be. Next the government names the next step, usually by a notice. Keep every letter and show it to us.',
      ru: 'Ваша просьба о защите передана государству и зарегистрирована или ждёт регистрации. Дальше государство назовёт следующий шаг, обычно в уведомлении. Сохраняйте каждое письмо и показывайте его нам.',
    },
  },
  biometrics: {
    key: 'biometrics',
    label: { en: 'Biometrics', ru: 'Биометрия' },
    client: {
      en: 'This step is about your fingerprints and photograph: the government needs them for its checks. If a notice names a day ahead, you must come. Once they are taken, next comes the interview, usually after a wait.',
      ru: 'Этот шаг касается Ваших отпечатков пальцев и фотографии: они нужны государству для проверок. Если уведомление называет предстоящий день, прийти нужно обязательно. Когда всё сдано, дальше будет интервью, обычно после ожидания.',
    },
  },
  waiting: {
    key: 'waiting',
    label: { en: 'Waiting for interview', ru: 'Ожидание интервью' },
    client: {
      en: 'Your case is with the asylum office, and no day of an interview is set now. It waits for one, or for a pause or a question to be settled. Nobody can say how long. Next the agency writes. Tell us at once if you move.',
      ru: 'Ваше дело в офисе по делам убежища, и назначенного дня интервью сейчас нет. Дело ждёт этого дня либо конца приостановки или ответа на вопрос. Сколько ждать, сказать нельзя. Дальше придёт письмо USCIS. Если Вы переезжаете, сразу сообщите нам.',
    },
  },
  interview: {
    key: 'interview',
    label: { en: 'Interview', ru: 'Интервью' },
    client: {
      en: 'Your case has come to the interview with the asylum officer. Before it we prepare with you, and you must come on the day set. After it the government weighs what you said and filed and may ask for more. Its decision comes only after that.',
      ru: 'Ваше дело дошло до интервью с сотрудником USCIS. До интервью мы готовимся вместе с Вами, и в назначенный день прийти нужно обязательно. После него государство изучает Ваш рассказ и документы и может попросить ещё что-то. Решение придёт только потом.',
    },
  },
  pleadings: {
    key: 'pleadings',
    label: { en: 'Pleadings', ru: 'Первые слушания' },
    client: {
      en: 'Your case is with the immigration court or on its way there. Short hearings come first: there we answer the government’s papers. You must come to every hearing. Next the application and evidence go to the court, and the judge sets the main hearing.',
      ru: 'Ваше дело в иммиграционном суде или скоро поступит туда. Сначала бывают короткие слушания: на них мы отвечаем на бумаги государства. Приходить нужно на каждое. Дальше в суд подаются заявление и доказательства, и судья назначает главное слушание.',
    },
  },
  preparation: {
    key: 'preparation',
    label: { en: 'Hearing preparation', ru: 'Подготовка к суду' },
    client: {
      en: 'We prepare what the judge still has to decide on: your testimony, evidence and witnesses. We may ask you to read your statement carefully. A case can rest meanwhile or be decided on paper. Next comes the hearing, or word from the court.',
      ru: 'Мы готовим то, о чём судье ещё предстоит решить: Ваши показания, доказательства и свидетелей. Возможно, мы попросим Вас внимательно прочитать Ваши показания. Дело может тем временем ждать или решаться по документам. Дальше будет слушание или сообщение суда.',
    },
  },
  hearing: {
    key: 'hearing',
    label: { en: 'Hearing', ru: 'Слушание' },
    client: {
      en: 'The main hearing has been held; sometimes it goes on another day. The judge’s decision is still to come, orally or by letter. Next we explain it to you and what can be done.',
      ru: 'Главное слушание прошло; иногда его продолжают в другой день. Решение судьи ещё впереди, оно может быть устным или прийти письмом. Дальше мы объясним Вам его и возможные шаги.',
    },
  },
  'fear-interview': {
    key: 'fear-interview',
    label: { en: 'Interview', ru: 'Интервью о страхе' },
    client: {
      en: 'This step is an officer’s interview about why you are afraid to return. Usually it settles only whether a judge should hear the whole case. Next the officer’s finding comes in writing. Show it to us at once.',
      ru: 'Этот шаг: интервью, на котором сотрудник спрашивает, почему Вы боитесь возвращаться. Обычно оно решает лишь, должен ли всё дело услышать судья. Дальше будет письменный вывод. Сразу покажите его нам.',
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
      en: 'There is a decision, or one is near, or this part of the case ended without one. What that means for you depends on the paper. Next we go through it with you and, where possible, answer it in time.',
      ru: 'Решение принято или близко, либо эта часть дела закончилась без него. Что это значит для Вас, зависит от текста бумаги. Дальше мы разберём её вместе с Вами и, если можно, вовремя ответим.',
    },
  },
  after: {
    key: 'after',
    label: { en: 'After', ru: 'После решения' },
    client: {
      en: 'The main decision is behind us. What comes next depends on it: an appeal, other steps against an order, or documents, family and work under protection. If something has to be done now, this page names it.',
      ru: 'Главное решение уже позади. Дальше всё зависит от него: апелляция, другие шаги против приказа либо документы, семья и работа под защитой. Если сейчас нужно что-то сделать, об этом сказано на этой странице.',
    },
  },
};
