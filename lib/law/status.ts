import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text, type Track } from './rule.ts';
import type { StageKey } from './stages.ts';

export type Actor = 'firm' | 'client' | 'government';

type Entry = {
  /** null: it keeps whatever track the case is on. */
  readonly track: Track | null;
  readonly stage: StageKey;
  readonly label: Text;
  /** For the client, at most 60 words: where the case is, what it means, what happens next, who acts. */
  readonly client: Text;
  /** Who must move next; null where nobody must. */
  readonly acts: Actor | null;
  /** Codes that may follow by law. */
  readonly next: readonly string[];
  readonly law: Sourced;
  readonly note?: Text;
};

type Place = readonly [track: Track | null, stage: StageKey, acts: Actor | null];

const entry = (
  [track, stage, acts]: Place,
  label: readonly [en: string, ru: string],
  client: readonly [en: string, ru: string],
  next: string,
  law: readonly [source: string, confidence: Confidence],
  note?: readonly [en: string, ru: string],
): Entry => ({
  track,
  stage,
  acts,
  label: { en: label[0], ru: label[1] },
  client: { en: client[0], ru: client[1] },
  next: next === '' ? [] : next.split(' '),
  law: { source: law[0], confidence: law[1], asOf: KNOWLEDGE_HORIZON },
  ...(note ? { note: { en: note[0], ru: note[1] } } : {}),
});

const ENTRIES = {
  N00: entry(
    [null, 'intake', 'firm'],
    ['No step recorded yet', 'Шаги ещё не записаны'],
    [
      'Your case is open with us, but no step of the procedure has been recorded yet. We are collecting the dates and papers. Next we write to you what we need.',
      'Ваше дело у нас открыто, но шаги процедуры пока не записаны. Мы собираем даты и документы. Дальше мы напишем Вам, что нам нужно.',
    ],
    'A00 A01 A02 A03 A05 C01 D01 P01',
    ['A state of this product: no dated fact yet', 'K'],
  ),

  // 1.2 Affirmative
  A00: entry(
    ['AFF', 'intake', 'firm'],
    ['Lead, conflict check', 'Обращение, проверка конфликта'],
    [
      'You have contacted us. We are checking whether we may take your case. Until then we keep only the little we need. Next we invite you to a first conversation.',
      'Вы обратились к нам. Мы проверяем, можем ли взять Ваше дело, и пока храним только самое необходимое. Дальше мы пригласим Вас на первую беседу.',
    ],
    'A01 A02 A03 C01 D01 P01',
    ['ABA Model Rules 1.7, 1.18', 'K'],
    ['Keep minimal data before clearance.', 'До проверки храним минимум данных.'],
  ),
  A01: entry(
    ['AFF', 'intake', 'firm'],
    ['Intake', 'Первая беседа'],
    [
      'We have talked about your situation. The date of your arrival matters most: the request must usually be filed within one year of it. Next we offer you an agreement. You decide whether to sign.',
      'Мы поговорили о Вашей ситуации. Важнее всего дата прибытия: заявление обычно нужно подать в течение года после неё. Дальше мы предложим договор. Подписывать ли его, решаете Вы.',
    ],
    'A02 A03 C01 D01 P01',
    ['INA 208(a)(2)(B)', 'V'],
    ['Compute the one-year date on day 1.', 'Годовой срок считаем в первый день.'],
  ),
  A02: entry(
    ['AFF', 'intake', 'firm'],
    ['Retained', 'Договор подписан'],
    [
      'The agreement is signed and we represent you. Now we write down your story and collect papers. Next we prepare the application. Please send us what we ask for.',
      'Договор подписан, мы Вас представляем. Теперь мы записываем Вашу историю и собираем документы. Дальше мы готовим заявление. Пришлите нам, пожалуйста, то, о чём мы просим.',
    ],
    'A03 C01 D01 P01',
    ['8 CFR 103.2(a)(3), 292.4: appearance by Form G-28', 'K'],
  ),
  A03: entry(
    ['AFF', 'claim', 'firm'],
    ['I-589 drafting', 'Подготовка формы I-589'],
    [
      'We are writing your application, form I-589, and your statement. It must be true and complete in every detail. Next you read everything in your language and correct it.',
      'Мы готовим Ваше заявление по форме I-589 и Ваши показания. В них всё должно быть точно и полно. Дальше Вы прочитаете всё на своём языке и поправите.',
    ],
    'A04 C01 D01 P01',
    ['8 CFR 208.3', 'K'],
  ),
  A04: entry(
    ['AFF', 'claim', 'firm'],
    ['I-589 ready', 'Форма I-589 готова'],
    [
      'Your application is ready: You have read it in your language and signed it. Next we send it to the agency. If you notice a mistake, tell us today.',
      'Ваше заявление готово: Вы прочитали его на своём языке и подписали. Дальше мы отправим его в USCIS. Если Вы заметили ошибку, скажите нам сегодня.',
    ],
    'A05 A03 C01 D01 P01',
    ['8 CFR 208.3(c)', 'K'],
  ),
  A05: entry(
    ['AFF', 'filed', 'government'],
    ['I-589 submitted', 'Форма I-589 отправлена'],
    [
      'Your application has been sent. The agency must now accept it or send it back. Next comes a receipt with a number and a date. Please show us every letter.',
      'Ваше заявление отправлено. Теперь USCIS должно принять его или вернуть. Дальше придёт уведомление о приёме с номером и датой. Показывайте нам, пожалуйста, каждое письмо.',
    ],
    'A06 A07 D02',
    ['8 CFR 208.3, 208.4', 'K'],
    ['Store submission, delivery and receipt dates separately.', 'Даты отправки, доставки и приёма храним отдельно.'],
  ),
  A06: entry(
    ['AFF', 'claim', 'firm'],
    ['Rejected or returned', 'Заявление возвращено'],
    [
      'The agency has sent the application back. It is not counted as filed yet. We are correcting it quickly because the one-year time may be running. Next we send it again.',
      'USCIS вернуло заявление. Пока оно не считается поданным. Мы быстро исправляем его, потому что может идти годовой срок. Дальше мы отправим его снова.',
    ],
    'A03 A05',
    ['8 CFR 208.3(c)(3), wording may have changed with the 2026 fee rule', '?'],
    [
      'The fee is kept since 2026-05-29 [V]. USCIS has 30 days to return an incomplete paper form, else it is deemed complete [?].',
      'С 29.05.2026 сбор не возвращают [V]. На возврат неполной бумажной формы у USCIS 30 дней, иначе она считается полной [?].',
    ],
  ),
  A07: entry(
    ['AFF', 'filed', 'government'],
    ['Receipt issued', 'Заявление принято'],
    [
      'The agency has accepted your application and given it a number. From the receipt date the time towards a work permit may count. Next comes an appointment for fingerprints. Keep the receipt safe.',
      'USCIS приняло Ваше заявление и дало ему номер. С даты приёма может идти срок для разрешения на работу. Дальше придёт вызов на снятие отпечатков. Берегите уведомление о приёме.',
    ],
    'A08 A22 A23 A24 A25 D02',
    ['INA 208(a)(2)(B); 8 CFR 208.4(a)(2), 208.7(a)', 'V'],
    [
      'The receipt date drives the one-year test, the work-permit clock and the annual fee.',
      'От даты приёма зависят годовой срок, срок разрешения на работу и ежегодный сбор.',
    ],
  ),
  A08: entry(
    ['AFF', 'biometrics', 'client'],
    ['Biometrics scheduled', 'Назначена биометрия'],
    [
      'The government has called you to give fingerprints and a photograph. You must come on that day with the notice and an identity document. If you cannot, tell us beforehand. Next you wait for an interview.',
      'Государство вызывает Вас сдать отпечатки и сфотографироваться. В этот день нужно прийти обязательно, с уведомлением и документом. Если не можете, скажите нам заранее. Дальше Вы ждёте интервью.',
    ],
    'A09 A08 A13B A25 D02',
    ['8 CFR 208.9, 208.10', 'K'],
    [
      'Failure without good cause: dismissal or referral, and the work-permit clock stops.',
      'Неявка без уважительной причины: прекращение или передача в суд, срок разрешения на работу останавливается.',
    ],
  ),
  A09: entry(
    ['AFF', 'biometrics', 'government'],
    ['Biometrics done', 'Биометрия сдана'],
    [
      'Your fingerprints and photograph have been taken. The government runs its checks. You need do nothing now. Next your case joins the queue for an interview.',
      'Вы сдали отпечатки и сфотографировались. Государство проводит проверки. Сейчас от Вас ничего не нужно. Дальше дело встанет в очередь на интервью.',
    ],
    'A10 A11 A25 D02',
    ['8 CFR 208.9', 'K'],
  ),
  A10: entry(
    ['AFF', 'waiting', 'government'],
    ['Pending interview', 'Ожидание интервью'],
    [
      'Your case waits for an interview at the asylum office. The wait can be long, and nobody can name the day. Next comes a notice. Tell us at once if you move or get a letter.',
      'Ваше дело ждёт интервью в офисе по делам убежища. Ждать, возможно, придётся долго, и дату никто не назовёт. Дальше придёт уведомление. О переезде и письмах сразу сообщайте нам.',
    ],
    'A11 A22 A23 A24 A25 D01 D02',
    ['8 CFR 208.9', 'K'],
  ),
  A11: entry(
    ['AFF', 'interview', 'client'],
    ['Interview scheduled', 'Интервью назначено'],
    [
      'The day of your interview is set. You must come, with an adult interpreter if you need one. Next we prepare with you. The officer will ask about everything in the application.',
      'День Вашего интервью назначен. Прийти нужно обязательно, при необходимости со взрослым переводчиком. Дальше мы готовимся вместе с Вами. Сотрудник спросит обо всём, что есть в заявлении.',
    ],
    'A12 A13 A14 A22 A25 D02',
    ['8 CFR 208.9', 'K'],
  ),
  A12: entry(
    ['AFF', 'waiting', 'government'],
    ['Interview rescheduled', 'Интервью переносится'],
    [
      'The interview will not take place on the day first named. The agency must set a new day. If we asked for the change, the time towards a work permit may stand still. Next comes a new notice.',
      'Интервью не состоится в назначенный день. USCIS должно назначить новый. Если о переносе просили мы, срок для разрешения на работу может остановиться. Дальше придёт новое уведомление.',
    ],
    'A11 A25 D02',
    ['8 CFR 208.7(a)(2)', 'V'],
    [
      'The applicant’s own request stops the work-permit clock.',
      'Просьба самого заявителя останавливает срок разрешения на работу.',
    ],
  ),
  A13: entry(
    ['AFF', 'waiting', 'firm'],
    ['Interview missed', 'Интервью пропущено'],
    [
      'The interview was missed. This is serious but can often be explained within 45 days. Tell us today why it happened and send any proof. Next we write to the asylum office.',
      'Интервью пропущено. Это серьёзно, но причину можно объяснить в течение 45 дней. Скажите нам сегодня, что случилось, и пришлите подтверждение. Дальше мы напишем в офис по делам убежища.',
    ],
    'A11 A20 A21',
    ['8 CFR 208.10, 208.14', 'V'],
    [
      'Good cause within 45 days, exceptional circumstances after; on day 46 referral (no status) or closing (in status).',
      'Уважительная причина в течение 45 дней, потом только исключительные обстоятельства; на 46-й день передача в суд (нет статуса) или закрытие (есть статус).',
    ],
  ),
  A13B: entry(
    ['AFF', 'biometrics', 'firm'],
    ['Biometrics missed', 'Биометрия пропущена'],
    [
      'The appointment for fingerprints was missed. Without a good reason the case may be closed or sent to court. Tell us today what happened. Next we ask for a new day.',
      'Вы не пришли на снятие отпечатков. Без уважительной причины дело могут закрыть или передать в суд. Скажите нам сегодня, что случилось. Дальше мы просим новую дату.',
    ],
    'A08 A20 A21',
    ['8 CFR 208.10, 208.7(a)(2)', 'V'],
  ),
  A14: entry(
    ['AFF', 'interview', 'government'],
    ['Interviewed, decision pending', 'Интервью прошло, решения нет'],
    [
      'Your interview has taken place. The officer and a supervisor weigh your story and papers. Nobody can say how long it takes. Next comes a decision or a request for more.',
      'Ваше интервью прошло. Сотрудник и его руководитель изучают Ваш рассказ и документы. Сколько это займёт, сказать нельзя. Дальше придёт решение или запрос.',
    ],
    'A15 A16 A17 A18 A20 A22 A24 A25 D02',
    ['8 CFR 208.9, 208.14', 'K'],
  ),
  A15: entry(
    ['AFF', 'interview', 'firm'],
    ['Further evidence or second interview', 'Запрос доказательств или второе интервью'],
    [
      'The officer wants more evidence or a second conversation, by a set day. This is not a refusal. We prepare the answer and may need papers from you quickly. Next we answer.',
      'Сотруднику нужны доказательства или вторая беседа к указанному дню. Это не отказ. Мы готовим ответ, и нам могут срочно понадобиться документы от Вас. Дальше мы отвечаем.',
    ],
    'A14',
    ['8 CFR 208.9', 'K'],
    [
      'Asking for more time stops the work-permit clock.',
      'Просьба о дополнительном времени останавливает срок разрешения на работу.',
    ],
  ),
  A16: entry(
    ['AFF', 'decision', 'government'],
    ['Recommended approval', 'Рекомендовано одобрить'],
    [
      'The officer recommends approval, but checks are not finished. This is not yet asylum. You may ask for a work permit now. Next comes the final decision of the agency.',
      'Сотрудник рекомендует одобрить заявление, но проверки не закончены. Это ещё не убежище. Уже сейчас можно просить разрешение на работу. Дальше будет окончательное решение USCIS.',
    ],
    'A17 A18 A20',
    ['8 CFR 208.7(a)(1)(ii)', 'V'],
    ['Lets the client file the (c)(8) I-765 at once.', 'Форму I-765 (c)(8) можно подать сразу.'],
  ),
  A17: entry(
    ['AFF', 'decision', 'firm'],
    ['Granted (USCIS)', 'Убежище предоставлено (USCIS)'],
    [
      'The agency has granted you asylum. You may stay and work. Do not travel to Russia and do not use a Russian passport without asking us. Next we go through documents and family with you.',
      'USCIS предоставило Вам убежище. Вы можете оставаться здесь и работать. Не ездите в Россию и не пользуйтесь российским паспортом, не спросив нас. Дальше мы обсудим документы и семью.',
    ],
    'P01 P02 P03 P04 P05 P06 P07 PX',
    ['INA 208(c); 8 CFR 208.14(b)', 'K'],
  ),
  A18: entry(
    ['AFF', 'decision', 'firm'],
    ['Notice of intent to deny', 'Намерение отказать (NOID)'],
    [
      'The agency writes that it intends to deny and gives its reasons. This is not the final decision. There are only days to answer. We prepare the answer; please be reachable. Next the agency decides.',
      'USCIS пишет, что намерено отказать, и называет причины. Это ещё не окончательное решение. На ответ есть лишь несколько дней. Мы готовим его; будьте, пожалуйста, на связи. Дальше решает USCIS.',
    ],
    'A17 A19',
    ['8 CFR 208.14(c); Affirmative Asylum Procedures Manual: 16 days to answer', 'K'],
    [
      'Only for a client in lawful status. 16 days (10 and mailing).',
      'Только при законном статусе. 16 дней (10 и почта).',
    ],
  ),
  A19: entry(
    ['AFF', 'decision', 'firm'],
    ['Denied (USCIS)', 'Отказ (USCIS)'],
    [
      'The agency has denied the application. There is no appeal against this, but other steps may exist. Keep your present status valid. Next we meet with you and explain each choice.',
      'USCIS отказало. Обжаловать это решение нельзя, но другие шаги возможны. Следите, чтобы Ваш нынешний статус не закончился. Дальше мы встретимся с Вами и объясним каждый вариант.',
    ],
    'A05 D01',
    ['INA 208(a)(2)(C), (D); 8 CFR 208.14', 'K'],
    ['No appeal to the BIA; no motion as of right.', 'Апелляции в BIA нет; права на ходатайство нет.'],
  ),
  A20: entry(
    ['AFF', 'decision', 'firm'],
    ['Referred to court', 'Передано в суд'],
    [
      'The agency did not approve and sent your case to an immigration judge. This is not a denial: the judge looks at the same application anew. Next comes the court’s notice. We prepare.',
      'USCIS не одобрило заявление и передало дело иммиграционному судье. Это не отказ: судья рассмотрит то же заявление заново. Дальше придёт уведомление суда. Мы готовимся.',
    ],
    'D01 D02',
    ['8 CFR 208.14(c)(1), 1208.2(b)', 'K'],
    [
      'A referral is not a denial; the work-permit clock keeps running until the judge’s decision.',
      'Передача не отказ; срок разрешения на работу идёт до решения судьи.',
    ],
  ),
  A21: entry(
    ['AFF', 'decision', 'firm'],
    ['Closed by the asylum office', 'Закрыто офисом'],
    [
      'The asylum office has closed the application without deciding on it. It no longer waits for an interview. Next we explain to you whether it can be reopened or filed anew.',
      'Офис по делам убежища закрыл заявление, не решая его по существу. Интервью оно больше не ждёт. Дальше мы объясним Вам, можно ли возобновить его или подать новое.',
    ],
    'A05 D01',
    ['8 CFR 208.10, 208.14', 'K'],
  ),
  A22: entry(
    ['AFF', 'decision', null],
    ['Withdrawn', 'Отозвано'],
    [
      'The application has been withdrawn at your request. The agency will not decide on it. The government may still start a court case. Next, if any paper comes, show it to us at once.',
      'Заявление отозвано по Вашей просьбе. USCIS не будет его рассматривать. Государство всё же может начать дело в суде. Дальше, если придёт любая бумага, сразу покажите её нам.',
    ],
    'D01',
    ['INA 208(d)(6)', 'K'],
    [
      'Withdrawal does not stop DHS from issuing an NTA; warn about the frivolous rule.',
      'Отзыв не мешает DHS выдать NTA; предупредить о правиле о недобросовестных заявлениях.',
    ],
  ),
  A23: entry(
    ['AFF', 'decision', 'firm'],
    ['Dismissed: no jurisdiction', 'Закрыто: неподведомственно USCIS'],
    [
      'The agency says it may not decide your case because court or border papers already exist. This says nothing about your story. Next we find out where the case must go on and act there.',
      'USCIS пишет, что не вправе решать дело: уже есть бумаги суда или границы. О Вашей истории это ничего не говорит. Дальше мы выясним, где продолжать, и будем действовать там.',
    ],
    'D01 D02 C01',
    ['8 CFR 208.2(b); 2025 practice', '?'],
    [
      '2025 practice: notices of dismissal to people earlier put in expedited removal [?].',
      'Практика 2025 года: уведомления тем, кого раньше поместили в ускоренную высылку [?].',
    ],
  ),
  A24: entry(
    ['AFF', 'waiting', 'government'],
    ['Held by policy', 'Приостановлено распоряжением'],
    [
      'The agency has paused decisions for a whole group of people. It is not about you personally, and your application stays filed. Next the agency must lift the pause. We watch this for you.',
      'USCIS приостановило решения для целой группы людей. Это не связано лично с Вами, и заявление остаётся поданным. Дальше ведомство должно снять приостановку. Мы следим за этим.',
    ],
    'A10 A14 A25 D02',
    ['PM-602-0192; vacated in Dorcas v. USCIS, 2026-06-05', 'V'],
    ['Store the policy’s number.', 'Записать номер распоряжения.'],
  ),
  A25: entry(
    ['AFF', 'claim', 'firm'],
    ['Rejected for an unpaid annual fee', 'Отклонено: не уплачен сбор'],
    [
      'The agency has rejected your application because the yearly fee was not paid in time. It no longer counts as filed, and the work permit may end. Next we check at once how to file again.',
      'USCIS отклонило заявление: ежегодный сбор не был вовремя уплачен. Оно больше не считается поданным, право на работу может прекратиться. Дальше мы сразу проверим, как подать снова.',
    ],
    'A05 D01',
    ['USCIS interim final rule of 2026-05-29', 'V'],
    [
      'New filing date; the one-year problem returns; the work permit is lost.',
      'Новая дата подачи; снова вопрос годового срока; разрешение на работу теряется.',
    ],
  ),

  // 1.3 Expedited removal and fear interviews
  C01: entry(
    ['CF', 'intake', 'client'],
    ['Encounter, removal order (I-860)', 'Задержание, приказ (I-860)'],
    [
      'Officers have stopped you and written an order for a quick removal. If you fear to return, say so clearly to any officer, as often as needed. Next you must be asked about your fear.',
      'Сотрудники задержали Вас и оформили приказ о быстрой высылке. Если боитесь возвращаться, ясно скажите это любому сотруднику, столько раз, сколько нужно. Дальше Вас должны спросить о страхе.',
    ],
    'C02 D32',
    ['INA 235(b)(1)(A)', '?'],
    [
      'Also designated for the interior, for people present under two years (January 2025 notice, litigated) [?].',
      'Распространено и внутрь страны, на тех, кто здесь меньше двух лет (уведомление января 2025, оспаривается) [?].',
    ],
  ),
  C02: entry(
    ['CF', 'filed', 'government'],
    ['Fear claimed (M-444)', 'Страх заявлен (M-444)'],
    [
      'You have said that you are afraid to return, and it is on record. An officer must now interview you. You may talk to us before. Next comes the interview, perhaps within days.',
      'Вы заявили, что боитесь возвращаться, и это записано. Теперь сотрудник должен провести интервью. До него Вы можете поговорить с нами. Дальше интервью, возможно уже через несколько дней.',
    ],
    'C03 C09',
    ['8 CFR 235.3, 208.30', 'K'],
  ),
  C03: entry(
    ['CF', 'fear-interview', 'government'],
    ['Fear interview held', 'Интервью о страхе прошло'],
    [
      'An officer has asked you why you fear to return. The question is only whether a judge should hear the whole case. Next comes a written finding. Show it to us at once.',
      'Сотрудник спросил Вас, почему Вы боитесь возвращаться. Вопрос лишь в том, должен ли всё дело услышать судья. Дальше будет письменный вывод. Сразу покажите его нам.',
    ],
    'C04 C05 C09',
    ['INA 235(b)(1)(B)(v); 8 CFR 208.30', 'K'],
    [
      'Credible fear: significant possibility; reasonable fear: reasonable possibility. Consultation shortened to at least 4 hours under 2024 policy [?].',
      'Credible fear: значительная вероятность; reasonable fear: разумная вероятность. На консультацию по правилам 2024 года от 4 часов [?].',
    ],
  ),
  C04: entry(
    ['CF', 'fear-court', 'government'],
    ['Fear found', 'Страх признан'],
    [
      'It was found that a judge should hear your case. This is not asylum yet. Next come the court’s papers. The application must still be filed there within one year of arrival; we prepare it.',
      'Признано, что Ваше дело должен услышать судья. Это ещё не убежище. Дальше придут бумаги суда. Заявление там нужно подать в течение года после прибытия; мы его готовим.',
    ],
    'D01 D02 M01',
    ['8 CFR 208.30(f)', 'K'],
    [
      'Asylum is asked before the judge by filing the I-589; the year still runs from arrival.',
      'Убежище просят у судьи, подав форму I-589; год по-прежнему идёт от прибытия.',
    ],
  ),
  C05: entry(
    ['CF', 'fear-review', 'client'],
    ['Fear not found (I-869)', 'Страх не признан (I-869)'],
    [
      'The officer’s finding is negative. You have the right to have a judge check it: say that you want this. There is very little time. Next the judge reviews. Call us at once.',
      'Вывод сотрудника отрицательный. Вы вправе требовать проверки судьёй: скажите, что хотите её. Времени очень мало. Дальше проверяет судья. Сразу свяжитесь с нами.',
    ],
    'C06 C07 D32',
    ['8 CFR 208.30(g)', 'K'],
    ['A person who refuses to state is treated as asking for review.', 'Отказ отвечать считается просьбой о проверке.'],
  ),
  C06: entry(
    ['CF', 'fear-review', 'government'],
    ['Judge’s review (I-863)', 'Проверка судьёй (I-863)'],
    [
      'A judge is checking the negative finding. This is quick, at most about seven days, and cannot be appealed. Next the judge confirms the finding or lets the case go to a full hearing.',
      'Судья проверяет отрицательный вывод. Это быстро, не дольше примерно семи дней, и обжаловать это нельзя. Дальше судья оставит вывод в силе или допустит дело к полному слушанию.',
    ],
    'C08 C04 D01',
    ['INA 235(b)(1)(B)(iii)(III)', 'K'],
    [
      'Within 24 hours where practicable, at most 7 days; no appeal.',
      'По возможности за 24 часа, не дольше 7 дней; обжалования нет.',
    ],
  ),
  C07: entry(
    ['CF', 'fear-review', 'government'],
    ['Reconsideration asked', 'Запрошен пересмотр'],
    [
      'We have asked the agency to look at the negative finding again. It may, but need not, and only once. You can be removed meanwhile. Next the agency answers. Tell us any new fact.',
      'Мы попросили USCIS ещё раз рассмотреть отрицательный вывод. Оно вправе это сделать, но не обязано, и лишь один раз. Высылка тем временем возможна. Дальше USCIS ответит. Сообщайте нам новые факты.',
    ],
    'C04 C08 D32',
    ['8 CFR 208.30(g)(1)(i)', 'K'],
    [
      'Discretionary; only once, within 7 days after the judge’s decision or before removal.',
      'По усмотрению; только раз, в течение 7 дней после решения судьи или до высылки.',
    ],
  ),
  C08: entry(
    ['CF', 'decision', 'firm'],
    ['Final expedited order', 'Приказ об ускоренной высылке в силе'],
    [
      'The order of quick removal stands, and removal can happen soon. Very few steps remain, and they are narrow. We are checking each of them now. Next we tell you what is possible.',
      'Приказ о быстрой высылке в силе, она возможна скоро. Шагов осталось очень мало, и они ограничены. Мы сейчас проверяем каждый. Дальше мы скажем Вам, что возможно.',
    ],
    'C07 D32',
    ['INA 242(e)', 'K'],
    ['Habeas only within INA 242(e).', 'Habeas только в пределах INA 242(e).'],
  ),
  C09: entry(
    ['CF', 'decision', 'firm'],
    ['Fear claim withdrawn', 'Заявление о страхе отозвано'],
    [
      'The statement about fear has been withdrawn, so there will be no interview. Removal can follow. If this was not your wish or you were pressed, tell us now. Next we check whether it can be undone.',
      'Заявление о страхе отозвано, поэтому интервью не будет. Возможна высылка. Если Вы этого не хотели или на Вас давили, скажите нам сейчас. Дальше мы проверим, можно ли это исправить.',
    ],
    'D32',
    ['8 CFR 235.3, 208.30', 'K'],
  ),
  M01: entry(
    ['AMI', 'fear-interview', 'government'],
    ['Asylum merits interview', 'Интервью по существу'],
    [
      'After the finding about your fear an asylum officer may hear the whole case first. The officer can grant asylum or send the case to a judge. Next comes the officer’s decision.',
      'После вывода о страхе всё дело может сначала выслушать сотрудник по делам убежища. Он может предоставить убежище или передать дело судье. Дальше будет его решение.',
    ],
    'A17 D02',
    ['8 CFR 208.2(a)(1)(ii), 1240.17', '?'],
    ['2022 rule; not in practical use.', 'Правило 2022 года; на практике не применяется.'],
  ),

  // 1.4 Defensive
  D01: entry(
    ['DEF', 'pleadings', 'government'],
    ['NTA served, not yet in court', 'NTA вручена, в суд не подана'],
    [
      'You were given a summons to immigration court (NTA), but the court may not have your case yet. Next the government files it there and a hearing is set. Check your address with us.',
      'Вам вручили повестку в иммиграционный суд (NTA), но дела в суде может ещё не быть. Дальше государство передаст его туда и назначат слушание. Проверьте с нами Ваш адрес.',
    ],
    'D02 D01X A05',
    ['INA 239; Niz-Chavez (2021), Campos-Chaves (2024)', 'K'],
    [
      'Store day and method of service; check time and place. The court takes over USCIS’s jurisdiction only when the NTA is filed.',
      'Записать день и способ вручения; проверить время и место. Подсудность переходит к суду, когда NTA подана.',
    ],
  ),
  D01X: entry(
    ['AFF', 'claim', 'firm'],
    ['NTA cancelled', 'NTA отменена'],
    [
      'The government has cancelled the summons, so there is no court case now. The need for protection has not changed. Next we check which way to ask for it. Keep the paper.',
      'Государство отменило повестку, и дела в суде сейчас нет. Нужда в защите от этого не изменилась. Дальше мы проверим, каким путём её просить. Сохраните эту бумагу.',
    ],
    'A05 D01 C01',
    ['8 CFR 239.2(a)', 'K'],
  ),
  D02: entry(
    ['DEF', 'pleadings', 'firm'],
    ['Court has the case', 'Дело в суде'],
    [
      'The immigration court has your case. From now on the judge decides on protection. We enter our appearance with the court. Next the first hearing is set. You must come to it.',
      'Ваше дело в иммиграционном суде. Теперь о защите решает судья. Мы сообщаем суду, что представляем Вас. Дальше назначат первое слушание. На него нужно прийти обязательно.',
    ],
    'D03 D06 D16 D17 D18 D19',
    ['8 CFR 1003.14, 1208.2(b)', 'K'],
    [
      'File EOIR-28 through ECAS. The main hearing can be set at once only after recalendaring or reopening.',
      'Подать форму EOIR-28 через ECAS. Сразу слушание по существу назначают только после возвращения в календарь или возобновления.',
    ],
  ),
  D03: entry(
    ['DEF', 'pleadings', 'client'],
    ['Master calendar scheduled', 'Назначено первое слушание (master)'],
    [
      'A short first hearing (master calendar hearing) is set. You must come even if we did not remind you: otherwise the judge may order removal. Next we answer the government’s papers there.',
      'Назначено короткое слушание (master calendar hearing). Прийти нужно обязательно, даже если мы не прислали напоминание: иначе судья может вынести приказ о высылке. Дальше мы ответим там на бумаги государства.',
    ],
    'D04 D03 D15 D16 D17 D18 D20',
    ['INA 240; EOIR Policy Manual part II', 'K'],
  ),
  D04: entry(
    ['DEF', 'pleadings', 'firm'],
    ['Pleadings taken', 'Ответ на обвинения дан'],
    [
      'The court has our answer to the government’s papers and knows which protection we ask for. Next the application and evidence must be filed by the judge’s date. We prepare them with you.',
      'Суд получил наш ответ на бумаги государства и знает, о какой защите мы просим. Дальше нужно к сроку судьи подать заявление и доказательства. Мы готовим их вместе с Вами.',
    ],
    'D05 D06 D15 D16 D17 D18 D19',
    ['8 CFR 1240.10', 'K'],
    ['Written pleadings are common.', 'Часто подаются письменно.'],
  ),
  D05: entry(
    ['DEF', 'preparation', 'firm'],
    ['I-589 with the court', 'Форма I-589 в суде'],
    [
      'Your application is with the court. Time towards a work permit may count from its filing. We collect evidence and prepare your testimony. Next the judge sets the main hearing.',
      'Ваше заявление в суде. С его подачи может идти срок для разрешения на работу. Мы собираем доказательства и готовим Ваши показания. Дальше судья назначит главное слушание.',
    ],
    'D06 D15 D16 D17 D18 D19',
    ['8 CFR 1003.31(h)', 'K'],
    [
      'The judge may set a filing deadline; missing it is abandonment.',
      'Судья может назначить срок подачи; пропуск означает отказ от заявления.',
    ],
  ),
  D06: entry(
    ['DEF', 'preparation', 'firm'],
    ['Individual hearing scheduled', 'Назначено слушание по существу (individual)'],
    [
      'The main hearing (individual hearing) is set. There the judge hears you and any witnesses. You must come. Next we file the last evidence and rehearse your testimony with you.',
      'Назначено главное слушание (individual hearing). Там судья выслушает Вас и свидетелей. Прийти нужно обязательно. Дальше мы подаём последние доказательства и готовим с Вами показания.',
    ],
    'D07 D06 D15 D16 D17 D18 D19',
    ['EOIR Policy Manual part II, 3.1(b)(2) and appendix C', 'V'],
    ['Evidence due 30 days before, if not detained.', 'Доказательства за 30 дней, если клиент не под стражей.'],
  ),
  D07: entry(
    ['DEF', 'hearing', 'government'],
    ['Individual hearing held', 'Слушание по существу прошло'],
    [
      'The main hearing has taken place. The judge may decide at once, later by letter, or go on another day. Next comes the decision or a new date. We tell you the same day.',
      'Главное слушание прошло. Судья может решить сразу, позже письмом или продолжить в другой день. Дальше будет решение или новая дата. Мы сообщим Вам в тот же день.',
    ],
    'D08 D09 D10 D11 D12 D13 D14 D06 D17',
    ['8 CFR 1240.12', 'K'],
  ),
  D08: entry(
    ['DEF', 'hearing', 'government'],
    ['Decision reserved', 'Решение отложено'],
    [
      'The judge will decide later in writing. Nobody can say when. The time for an appeal will count from the day the decision is sent. Next comes the decision; we read it with you at once.',
      'Судья решит позже, письменно. Когда, сказать нельзя. Срок для апелляции пойдёт со дня отправки решения. Дальше придёт решение; мы сразу прочитаем его вместе с Вами.',
    ],
    'D09 D10 D11 D12 D13 D14 D17',
    ['8 CFR 1003.38(b)', 'V'],
    ['Appeal time runs from mailing or e-service.', 'Срок апелляции идёт от отправки почтой или электронно.'],
  ),
  D09: entry(
    ['DEF', 'decision', 'government'],
    ['Asylum granted by the judge', 'Судья предоставил убежище'],
    [
      'The judge has granted you asylum. The government may still appeal for 30 days; until then it is not final. Do not travel. Next we wait out that time and then start on documents and family.',
      'Судья предоставил Вам убежище. Государство ещё может подать апелляцию в течение 30 дней; до этого решение не окончательное. Никуда не выезжайте. Дальше мы ждём этот срок и начинаем оформлять документы.',
    ],
    'D21 D22 P01',
    ['INA 208; 8 CFR 1003.39, 1240.14', 'K'],
    [
      'Final when both sides waive appeal or 30 days pass.',
      'Вступает в силу при отказе обеих сторон от апелляции или через 30 дней.',
    ],
  ),
  D10: entry(
    ['DEF', 'decision', 'firm'],
    ['Asylum denied, withholding granted', 'Отказ в убежище, withholding предоставлено'],
    [
      'The judge did not grant asylum but forbade sending you to Russia (withholding of removal). You may stay and ask to work, but this is weaker than asylum. Next we discuss an appeal with you.',
      'Судья не дал убежища, но запретил высылать Вас в Россию (withholding of removal). Можно остаться и просить право на работу, но это слабее убежища. Дальше мы обсудим с Вами апелляцию.',
    ],
    'D21 D22 W01 D32',
    ['INA 241(b)(3); 8 CFR 1208.16', 'K'],
    [
      'A removal order is entered and withheld; no I-730, no green card; removal to a third country is possible.',
      'Приказ о высылке вынесен, но не исполняется; нет I-730 и грин-карты; возможна высылка в третью страну.',
    ],
  ),
  D11: entry(
    ['DEF', 'decision', 'firm'],
    ['CAT withholding granted', 'Защита от пыток (withholding)'],
    [
      'The judge did not grant asylum but found that torture is likely and forbade sending you to Russia. You may ask to work. This is weaker than asylum. Next we discuss an appeal with you.',
      'Судья не дал убежища, но признал вероятность пыток и запретил высылать Вас в Россию. Можно просить право на работу. Это слабее убежища. Дальше мы обсудим с Вами апелляцию.',
    ],
    'D21 D22 W01 D32',
    ['8 CFR 1208.16(c)', 'K'],
    ['As after withholding: no I-730, no green card.', 'Как при withholding: нет I-730 и грин-карты.'],
  ),
  D12: entry(
    ['DEF', 'decision', 'firm'],
    ['CAT deferral granted', 'Отсрочка высылки (CAT deferral)'],
    [
      'The judge did not grant asylum but put off sending you to Russia because torture is likely. This protection is the weakest and can be ended. Next we discuss an appeal and the work permit with you.',
      'Судья не дал убежища, но отложил высылку в Россию из-за вероятности пыток. Эта защита самая слабая, её могут прекратить. Дальше мы обсудим с Вами апелляцию и разрешение на работу.',
    ],
    'D21 D22 W01 D32',
    ['8 CFR 1208.17', 'K'],
    ['Weakest; terminable.', 'Самая слабая защита; может быть прекращена.'],
  ),
  D13: entry(
    ['DEF', 'decision', 'firm'],
    ['All denied, removal ordered', 'Отказ, приказ о высылке'],
    [
      'The judge has refused protection and ordered removal. It is usually not carried out while an appeal is possible. The appeal must be received within 30 days. Next we meet you at once and decide together.',
      'Судья отказал в защите и вынес приказ о высылке. Пока возможна апелляция, его обычно не исполняют. Апелляция должна поступить в течение 30 дней. Дальше мы сразу встретимся с Вами и решим вместе.',
    ],
    'D21 D22 D31 D32',
    ['INA 240; 8 CFR 1003.6, 1003.38', 'V'],
  ),
  D14: entry(
    ['DEF', 'decision', 'client'],
    ['Voluntary departure', 'Добровольный выезд'],
    [
      'The judge allowed you to leave by a set day instead of being removed. Not leaving has heavy consequences, and an appeal changes the terms. Do not decide alone. Next we talk with you now.',
      'Судья разрешил Вам выехать самому до указанного дня вместо высылки. Невыезд имеет тяжёлые последствия, а апелляция меняет условия. Не решайте без нас. Дальше мы сразу всё обсудим.',
    ],
    'D21 D22 D31 D32',
    ['8 CFR 1240.26', 'K'],
    ['Appeal affects the terms.', 'Апелляция влияет на условия.'],
  ),
  D15: entry(
    ['DEF', 'decision', 'firm'],
    ['In absentia order', 'Заочный приказ (in absentia)'],
    [
      'The judge ordered removal because a hearing was missed. It can sometimes be undone if there was a serious reason or no proper notice. Tell us today what happened. Next we ask the court to reopen.',
      'Судья вынес приказ о высылке, потому что слушание пропущено. Иногда его можно отменить: была серьёзная причина или не было извещения. Скажите нам сегодня, что случилось. Дальше мы обращаемся в суд.',
    ],
    'D30 D31 D32',
    ['INA 240(b)(5)(C)', 'K'],
  ),
  D16: entry(
    ['DEF', 'preparation', 'government'],
    ['Administratively closed', 'Приостановлено судом'],
    [
      'The court has put your case aside. It is not finished, and there is no hearing now. Either side can ask to bring it back. Next we watch for that. Report a new address at once.',
      'Суд отложил Ваше дело. Оно не закончено, но слушаний сейчас нет. Любая сторона может попросить вернуть его. Дальше мы следим за этим. О новом адресе сообщайте сразу.',
    ],
    'D02 D03 D06 D17 D18',
    ['8 CFR 1003.18(c), effective 2024-07-29; Matter of Cahuec Tzalam (BIA)', '?'],
    ['Under pressure 2025-26; later repeal [?].', 'Под угрозой в 2025-26; возможна отмена [?].'],
  ),
  D17: entry(
    ['DEF', 'decision', 'firm'],
    ['Terminated', 'Прекращено судьёй'],
    [
      'The judge has ended the court case. It is neither asylum nor removal. The government may start a new case. Next we check whether to ask the agency for asylum, and by when.',
      'Судья прекратил дело в суде. Это не убежище и не высылка. Государство может начать новое дело. Дальше мы проверим, нужно ли просить убежище через USCIS и в какой срок.',
    ],
    'A05 D01',
    ['8 CFR 1003.18(d)', 'K'],
    ['Mandatory and discretionary grounds.', 'Обязательные и дискреционные основания.'],
  ),
  D18: entry(
    ['DEF', 'decision', 'firm'],
    ['Dismissed on DHS’s motion', 'Прекращено по просьбе DHS'],
    [
      'The court case was ended at the government’s request. There is danger: people were detained afterwards. Carry our number with you and call at once if stopped. Next we check how to ask for protection.',
      'Дело в суде прекращено по просьбе государства. Это опасно: после такого людей задерживали. Держите наш номер при себе и сразу звоните. Дальше мы проверим, как просить о защите.',
    ],
    'A05 C01',
    ['8 CFR 239.2(c), 1239.2(c)', 'K'],
    [
      'Warning: since May 2025 DHS dismissed cases at court to put people in expedited removal.',
      'Предупреждение: с мая 2025 DHS прекращает дела в суде, чтобы начать ускоренную высылку.',
    ],
  ),
  D19: entry(
    ['DEF', 'decision', 'firm'],
    ['Asylum pretermitted', 'Отклонено без слушания'],
    [
      'The judge refused the asylum request without a full hearing. Other protection may still be open, and the decision can be appealed in a short time. Next we go through the reasons with you and answer.',
      'Судья отклонил просьбу об убежище без полного слушания. Другая защита ещё может быть открыта, а решение можно обжаловать в короткий срок. Дальше мы разберём причины вместе с Вами и ответим.',
    ],
    'D10 D11 D12 D13 D21 D22 D32',
    ['Matter of H-A-A-V- (BIA 2025); Matter of T-A-G- (BIA 2026-06-23)', 'V'],
    [
      'Motions on asylum cooperative agreements; incomplete I-589 [?].',
      'Ходатайства по соглашениям о третьих странах; неполная форма I-589 [?].',
    ],
  ),
  D20: entry(
    ['DEF', 'pleadings', 'government'],
    ['Venue changed', 'Передано в другой суд'],
    [
      'Your case moves to another immigration court, usually because you moved. The old hearing date no longer counts only if the court says so. Next the new court sets a day. Watch your letters.',
      'Дело переходит в другой иммиграционный суд, обычно из-за переезда. Прежняя дата отменяется, только если так сказал суд. Дальше новый суд назначит день. Следите за почтой.',
    ],
    'D03',
    ['8 CFR 1003.20', 'K'],
    ['The controlling circuit may change.', 'Может измениться апелляционный округ.'],
  ),
  D21: entry(
    ['DEF', 'after', 'firm'],
    ['Appeal reserved', 'Право на апелляцию сохранено'],
    [
      'A side has kept its right to appeal. The decision is not final. The appeal must be received within 30 days of the decision. Next it is filed or the decision becomes final. We tell you which.',
      'Одна из сторон сохранила право на апелляцию. Решение не окончательное. Апелляция должна поступить в течение 30 дней. Дальше её подадут или решение вступит в силу. Мы сообщим Вам.',
    ],
    'D22 D31 P01 W01',
    ['8 CFR 1003.38(b)', 'V'],
    ['Must be said on the record or shown on the order.', 'Должно быть заявлено на слушании или указано в приказе.'],
  ),
  D22: entry(
    ['DEF', 'after', 'government'],
    ['BIA appeal filed (EOIR-26)', 'Апелляция в BIA (EOIR-26)'],
    [
      'The appeal is with the Board of Immigration Appeals (BIA). The judge’s decision is not carried out meanwhile. Do not leave the country. Next the BIA sets a day for written arguments. We write them.',
      'Апелляция в апелляционном совете (BIA). Решение судьи пока не исполняется. Не выезжайте из страны. Дальше BIA назначит срок для письменных доводов. Мы их напишем.',
    ],
    'D23 D24 D25 D32',
    ['8 CFR 1003.38(b), (d)', 'V'],
    ['30 days, receipt rule; fee or EOIR-26A.', '30 дней, считается получение; сбор или EOIR-26A.'],
  ),
  D23: entry(
    ['DEF', 'after', 'firm'],
    ['BIA briefing', 'Письменные доводы в BIA'],
    [
      'The BIA has named the day for written arguments. Both sides write at the same time. We write ours and you need not appear. Next the BIA decides on paper.',
      'BIA назначил срок для письменных доводов. Обе стороны пишут одновременно. Мы готовим наши; приходить Вам никуда не нужно. Дальше BIA решит дело по документам.',
    ],
    'D24 D25 D32',
    ['8 CFR 1003.3(c) as amended; Amica Center v. EOIR (D.D.C. 2026-03-08)', 'V'],
    ['20 days, simultaneous, since 2026-03-09.', '20 дней, одновременно, с 09.03.2026.'],
  ),
  D24: entry(
    ['DEF', 'after', 'firm'],
    ['BIA dismissed the appeal', 'BIA отклонил апелляцию'],
    [
      'The BIA has left the judge’s decision in force. If that decision ordered removal, it can be carried out. A court of appeals can still be asked within 30 days. Next we advise you at once.',
      'BIA оставил решение судьи в силе. Если это приказ о высылке, его могут исполнить. В течение 30 дней ещё можно обратиться в апелляционный суд. Дальше мы сразу посоветуем Вам, что делать.',
    ],
    'D26 D30 D31 D32 P01 W01',
    ['8 CFR 1003.1(d)(7), 1241.1', 'K'],
    [
      'The order is final on the day of the BIA’s decision; a grant the DHS appealed becomes final that day.',
      'Приказ окончателен в день решения BIA; убежище, обжалованное DHS, вступает в силу в этот день.',
    ],
  ),
  D25: entry(
    ['DEF', 'preparation', 'government'],
    ['Sustained or remanded', 'Возвращено судье'],
    [
      'The case goes back for a new look. The earlier decision no longer settles it. Next the court sets a hearing or decides again. We prepare what was missing and may need you for it.',
      'Дело возвращено на новое рассмотрение. Прежнее решение уже не определяет исход. Дальше суд назначит слушание или решит снова. Мы готовим недостающее; нам может понадобиться Ваша помощь.',
    ],
    'D03 D06 D09 P01 D17',
    ['8 CFR 1003.1(d)', 'K'],
    ['The work-permit clock restarts on remand.', 'При возвращении срок разрешения на работу идёт снова.'],
  ),
  D26: entry(
    ['DEF', 'after', 'government'],
    ['Petition for review filed', 'Жалоба в апелляционный суд'],
    [
      'A federal court of appeals has been asked to check the decision. This alone does not stop removal; we may ask for a stay. Next the court sets the days for arguments. We write them.',
      'Мы попросили федеральный апелляционный суд проверить решение. Само по себе это не останавливает высылку; можно просить отсрочку. Дальше суд назначит сроки для доводов. Мы их готовим.',
    ],
    'D27 D28 D29 D32',
    ['INA 242(b)(1)', 'K'],
    [
      '30 days from the final order; no automatic stay.',
      '30 дней от окончательного приказа; автоматической отсрочки нет.',
    ],
  ),
  D27: entry(
    ['DEF', 'after', 'government'],
    ['Stay of removal', 'Высылка приостановлена'],
    [
      'The court of appeals has paused removal while it looks at the case. This is not a final decision. Next the court decides on the petition. Keep every appointment with the authorities.',
      'Апелляционный суд приостановил высылку, пока рассматривает дело. Это не окончательное решение. Дальше суд решит по жалобе. Не пропускайте ни одной отметки у властей.',
    ],
    'D28 D29',
    ['Nken v. Holder, 556 U.S. 418 (2009)', 'K'],
    ['Separate motion.', 'Отдельное ходатайство.'],
  ),
  D28: entry(
    ['DEF', 'after', 'government'],
    ['Petition granted or remanded', 'Жалоба удовлетворена'],
    [
      'The court of appeals agreed that the case must be looked at again. This is not yet protection. Next the case returns to the BIA or the judge. We follow it and tell you the day.',
      'Апелляционный суд согласился, что дело нужно рассмотреть снова. Это ещё не защита. Дальше дело вернётся в BIA или к судье. Мы следим за этим и сообщим Вам.',
    ],
    'D25',
    ['INA 242', 'K'],
  ),
  D29: entry(
    ['DEF', 'after', 'firm'],
    ['Petition denied', 'В жалобе отказано'],
    [
      'The court of appeals left the decision in force. Removal can be carried out. A few narrow steps may remain. Next we go through them with you quickly. Do not miss any check-in.',
      'Апелляционный суд оставил решение в силе. Высылку могут исполнить. Возможны ещё немногие шаги. Дальше мы быстро разберём их вместе с Вами. Не пропускайте отметок.',
    ],
    'D31 D30 D32',
    ['INA 242; Sup. Ct. R. 13', 'K'],
  ),
  D30: entry(
    ['DEF', 'after', 'government'],
    ['Motion to reopen or reconsider', 'Ходатайство о возобновлении'],
    [
      'We have asked to open the case again or to correct the decision. The old decision stays until the answer comes. Next the court or the BIA answers. Tell us at once if you are called anywhere.',
      'Мы попросили возобновить дело или исправить решение. Прежнее решение действует до ответа. Дальше ответит суд или BIA. Сразу сообщите нам, если Вас куда-то вызовут.',
    ],
    'D02 D03 D06 D22 D24 D25 D31',
    ['INA 240(c)(6), (7); 8 CFR 1003.2, 1003.23', 'K'],
  ),
  D31: entry(
    ['DEF', 'after', 'firm'],
    ['Final order', 'Приказ о высылке в силе'],
    [
      'The removal order is final and can be carried out. Keep every check-in and carry our number. Some steps may still be possible. Next we go through each of them with you.',
      'Приказ о высылке вступил в силу, его могут исполнить. Не пропускайте отметок и держите наш номер при себе. Некоторые шаги ещё возможны. Дальше мы разберём каждый вместе с Вами.',
    ],
    'D22 D26 D30 D32',
    ['8 CFR 1241.1', 'K'],
  ),
  D32: entry(
    [null, 'after', 'firm'],
    ['Removed or departed', 'Высылка или выезд'],
    [
      'You are outside the United States according to our file. Your safety comes first: write to us only from a safe device. In some cases steps remain. Next we tell you which, if any.',
      'По нашим данным, Вы за пределами США. Главное сейчас Ваша безопасность: пишите нам только с безопасного устройства. Иногда шаги остаются. Дальше мы скажем Вам, есть ли они.',
    ],
    'D30',
    ['8 CFR 1003.4', 'K'],
    [
      'Leaving withdraws a pending BIA appeal; reopening is possible in some circuits.',
      'Выезд отзывает апелляцию в BIA; возобновление возможно не во всех округах.',
    ],
  ),
  W01: entry(
    [null, 'after', 'firm'],
    ['Withholding or CAT final', 'Запрет высылки в силе'],
    [
      'The decision not to send you to Russia is final. You may ask for a work permit. Do not leave the country. There is no green card on this basis. Next we help with work papers.',
      'Решение не высылать Вас в Россию вступило в силу. Можно просить разрешение на работу. Не выезжайте из страны. Грин-карты на этом основании нет. Дальше мы поможем с документами для работы.',
    ],
    'D30 D32',
    ['INA 241(b)(3); 8 CFR 1208.16, 1208.17, 274a.12', 'K'],
    [
      'EAD (a)(10) for withholding, (c)(18) for CAT deferral; no I-730, I-485 or travel; removal to a third country is possible.',
      'EAD (a)(10) при withholding, (c)(18) при CAT deferral; нет I-730, I-485 и выезда; возможна высылка в третью страну.',
    ],
  ),

  // 1.5 After a grant
  P01: entry(
    ['POST', 'after', 'firm'],
    ['Final grant', 'Убежище окончательно'],
    [
      'Your asylum is final. You may stay and work. Do not travel to Russia or use a Russian passport without asking us. Family can be named within two years. Next we order your papers.',
      'Решение об убежище окончательное. Вы можете жить и работать здесь. Не ездите в Россию и не пользуйтесь российским паспортом, не спросив нас. Семью можно вызвать в течение двух лет. Дальше мы оформляем документы.',
    ],
    'P02 P03 P04 P05 P06 P07 PX',
    ['INA 208(c), 209; 8 CFR 208.21', 'K'],
    ['The grant date starts the one-year and two-year counts.', 'От даты убежища идут сроки в один год и два года.'],
  ),
  P02: entry(
    ['POST', 'after', 'firm'],
    ['Asylee I-94', 'Форма I-94 (asylee)'],
    [
      'You have form I-94, which shows that you were granted asylum. It opens the way to a Social Security card and an identity document. Next we help you with these. Keep copies.',
      'У Вас есть форма I-94, подтверждающая убежище. С ней можно получить карту Social Security и удостоверение личности. Дальше мы поможем Вам с этим. Сохраните копии.',
    ],
    'P03 P04 P05 P06 P07 PX',
    ['8 CFR 1.4, 235.1', 'K'],
    ['After a judge’s grant: through the USCIS field office or ICE.', 'После решения судьи: через USCIS или ICE.'],
  ),
  P03: entry(
    ['POST', 'after', 'client'],
    ['Work', 'Работа'],
    [
      'You may work because you have asylum; this right does not end when the card expires. The card makes it easier to show. Next we help with the Social Security card. Show us the card’s last day.',
      'Вы можете работать, потому что у Вас есть убежище; это право не кончается вместе с картой. Карта помогает его подтвердить. Дальше карта Social Security. Сообщите нам, до какого дня карта действует.',
    ],
    'P04 P05 P06 P07 PX',
    ['8 CFR 274a.12(a)(5)', 'K'],
    ['The card is valid 18 months since 2025-12-05 [V].', 'С 05.12.2025 карта действует 18 месяцев [V].'],
  ),
  P04: entry(
    ['POST', 'after', 'client'],
    ['Unrestricted SSN', 'Номер SSN без ограничений'],
    [
      'Your Social Security card no longer has the work restriction. You can use the number with any employer. Next come family and travel papers, if you need them. Tell us what you plan.',
      'На Вашей карте Social Security больше нет ограничения на работу. Номер можно показать любому работодателю. Дальше документы для семьи и поездок, если они нужны. Скажите нам, что Вы планируете.',
    ],
    'P05 P06 P07 PX',
    ['8 CFR 274a.12(a)(5)', 'K'],
  ),
  P05: entry(
    ['POST', 'after', 'government'],
    ['I-730 for family', 'Форма I-730 на семью'],
    [
      'We have asked for your spouse or child to join you (form I-730). The agency checks the papers and the relationship. Nobody can say how long. Next comes a notice or a request.',
      'Мы попросили разрешить приезд Вашей семьи (форма I-730). USCIS проверяет документы и родство. Сколько это займёт, сказать нельзя. Дальше придёт уведомление или запрос.',
    ],
    'P06 P07 PX',
    ['8 CFR 208.21', 'K'],
    [
      'Within two years of the grant, one form per person; the relationship must exist on the grant date; a child’s age is frozen at the I-589 filing.',
      'В течение двух лет от решения, форма на каждого; родство должно быть на дату решения; возраст ребёнка берётся на день подачи I-589.',
    ],
  ),
  P06: entry(
    ['POST', 'after', 'client'],
    ['Refugee travel document', 'Проездной документ беженца'],
    [
      'This is about the travel document that replaces a Russian passport. Never travel to Russia. Ask us before every trip. Next you may travel only once the document is in your hands.',
      'Речь о проездном документе вместо российского паспорта. Никогда не ездите в Россию. Спрашивайте нас перед каждой поездкой. Дальше ехать можно, только когда документ у Вас на руках.',
    ],
    'P07 PX',
    ['8 CFR 223.1-223.3, 208.24; INA 208(c)(2)(D)', 'K'],
    [
      'Valid one year. Never use or renew a Russian passport without advice.',
      'Действует год. Российский паспорт без совета не использовать и не продлевать.',
    ],
  ),
  P07: entry(
    ['POST', 'after', 'government'],
    ['Adjustment (I-485)', 'Грин-карта (форма I-485)'],
    [
      'Your request for a green card (form I-485) is with the agency. Asylum stays in force while it decides. Next come fingerprints, perhaps an interview, then an answer. Tell us of any arrest, trip or move.',
      'Ваше заявление на грин-карту (форма I-485) в USCIS. Убежище при этом действует. Дальше отпечатки, возможно интервью, потом ответ. Сообщайте нам о задержаниях, поездках и переезде.',
    ],
    'P07R P01 PX',
    ['INA 209(b); 8 CFR 209.2', 'K'],
    [
      'After one year of presence; whether it is counted on the day of decision is USCIS policy of 2023 [?]. The LPR date is rolled back one year.',
      'После года присутствия; считать ли его на день решения, определяет правило USCIS 2023 года [?]. Дата LPR сдвигается на год назад.',
    ],
  ),
  P07R: entry(
    ['POST', 'after', 'client'],
    ['Permanent resident', 'Постоянный житель'],
    [
      'You are a permanent resident and have a green card. Still do not travel to Russia without asking us. After five years from the date on the card you may ask for citizenship. Next we remind you.',
      'Вы постоянно живёте в США и имеете грин-карту. По-прежнему не ездите в Россию, не спросив нас. Через пять лет от даты на карте можно просить гражданство. Дальше мы напомним.',
    ],
    'P08 PX',
    ['INA 209(b), 316; 8 CFR 209.2(f)', 'K'],
  ),
  P08: entry(
    ['POST', 'after', 'government'],
    ['Naturalization (N-400)', 'Гражданство (форма N-400)'],
    [
      'Your request for citizenship (form N-400) is with the agency. Next come an interview and a test in English and on the country, then an answer. We prepare with you. Avoid long trips.',
      'Ваше заявление на гражданство (форма N-400) в USCIS. Дальше интервью и экзамен по языку и устройству страны, потом ответ. Мы готовимся вместе с Вами. Избегайте долгих поездок.',
    ],
    'P08C P07R PX',
    ['INA 316, 334(a)', 'K'],
    [
      'Five years from the rolled-back LPR date; may file 90 days early.',
      'Пять лет от сдвинутой даты LPR; подать можно за 90 дней.',
    ],
  ),
  P08C: entry(
    ['POST', 'after', null],
    ['US citizen', 'Гражданство США'],
    [
      'You have taken the oath and are a citizen of the United States. This case has reached its end. Next you may apply for a passport. Keep the certificate safe, and write to us if anything is unclear.',
      'Вы принесли присягу и получили гражданство США. Это дело дошло до конца. Дальше можно получить паспорт. Берегите сертификат и пишите нам, если что-то неясно.',
    ],
    '',
    ['INA 337', 'K'],
  ),
  PX: entry(
    ['POST', 'after', 'firm'],
    ['Termination of asylum', 'Вопрос о прекращении убежища'],
    [
      'The government has raised the question of ending your asylum. There are days set to answer, and the paper names the reasons. Sign nothing alone. Next we answer together with you.',
      'Государство подняло вопрос о прекращении Вашего убежища. На ответ даны дни, в бумаге названы причины. Ничего не подписывайте без нас. Дальше мы отвечаем вместе с Вами.',
    ],
    'P01 D01',
    ['INA 208(c)(2); 8 CFR 208.24, 1208.24', 'K'],
    [
      'Grounds: fraud, changed conditions, reavailment, bars, third country.',
      'Основания: обман, изменившиеся условия, обращение к защите России, запреты, третья страна.',
    ],
  ),
} as const satisfies Record<string, Entry>;

export type StatusCode = keyof typeof ENTRIES;

export type GovStatus = Omit<Entry, 'next'> & { readonly code: StatusCode; readonly next: readonly StatusCode[] };

/** Every exact status of the procedure, in the order of the lists it comes from. */
export const STATUSES: readonly GovStatus[] = Object.entries(ENTRIES).map(([code, known]) => ({
  ...known,
  code: code as StatusCode,
  next: known.next as readonly StatusCode[],
}));

const BY_CODE = new Map<string, GovStatus>(STATUSES.map((known) => [known.code, known]));

/** The record of a status code. A code that is none gives the status of a case without facts. */
export function govStatus(code: string): GovStatus {
  const known = BY_CODE.get(code) ?? BY_CODE.get('N00');
  if (!known) throw new Error('The status list lost its first entry');
  return known;
}

export const isStatusCode = (code: string): code is StatusCode => BY_CODE.has(code);
