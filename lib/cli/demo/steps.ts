import { type Actor, govStatus, type StatusCode } from '../../law/status.ts';
import type { Story } from './stories.ts';

/** What happens next: for the file, and for the client in both languages. */
export type NextStep = { readonly text: string; readonly ru: string; readonly en: string };

type Row = NextStep & {
  readonly who: Actor;
  /** Stages and exact statuses it suits. */
  readonly at: readonly string[];
  /** Beginnings of the grounds it suits; none: any. */
  readonly grounds: readonly string[];
};

const step = (who: Actor, at: string, grounds: string, text: string, ru: string, en: string): Row => ({
  ...{ who, text, ru, en },
  at: at.split(' '),
  grounds: grounds === '' ? [] : grounds.split(' '),
});

const INTAKE = 'N00 A00 A01 A02';
const GRANTED = 'P01 P02 P03 P04 P05 P06 P07 P07R P08 P08C';
const COLLECTING = `${INTAKE} claim A05 A07 biometrics waiting fear-court D01 D02 D03 D04 D05 D16 D20 D25`;
const IN_USCIS = 'A05 A07 biometrics waiting';

export const NEXT_STEPS: readonly Row[] = [
  step(
    ...(['firm', COLLECTING, 'PO.WAR PO.OPP PO.CIV REL'] as const),
    'Translate the court ruling and the protocol',
    'Мы переводим постановление суда и протокол. От Вас пока ничего не нужно.',
    'We are translating the court ruling and the protocol. Nothing is needed from you now.',
  ),
  step(
    ...(['firm', COLLECTING, 'PO.JRN PO.ELE PO.COR PO.IMP'] as const),
    'Capture the publications with date and address',
    'Мы сохраняем публикации о Вашем деле с датой и адресом страницы. Новые ссылки присылайте нам.',
    'We are saving the publications about your case with their date and address. Send us any new link.',
  ),
  step(
    ...(['firm', COLLECTING, 'PSG NAT RAC CAT PO.DRAFT'] as const),
    'Collect reports on the country for the ground',
    'Мы собираем доклады о положении таких людей, как Вы, в России. От Вас пока ничего не нужно.',
    'We are collecting reports on how people like you are treated in Russia. Nothing is needed from you now.',
  ),
  step(
    ...(['firm', INTAKE, ''] as const),
    'Check the dates of entry and list what is missing',
    'Мы проверяем даты въезда и документы и пришлём Вам список недостающего.',
    'We are checking the dates of entry and the papers and will send you a list of what is missing.',
  ),
  step(
    ...(['firm', 'claim fear-court D04', ''] as const),
    'Draft the declaration and read it back in Russian',
    'Мы пишем Ваши показания и прочитаем их Вам по-русски, прежде чем Вы подпишете.',
    'We are writing your declaration and will read it to you in Russian before you sign.',
  ),
  step(
    ...(['firm', `${IN_USCIS} pleadings`, ''] as const),
    'Ask for the records of the border and the visa (FOIA)',
    'Мы запрашиваем у государства записи о Вашем въезде и визе. Срок ответа назвать нельзя.',
    'We are asking the government for its records of your entry and visa. Nobody can say when they come.',
  ),
  step(
    ...(['firm', 'A11', ''] as const),
    'Set the day of preparation and engage an interpreter',
    'Мы назначим день подготовки к интервью и найдём переводчика.',
    'We will set a day to prepare for the interview and find an interpreter.',
  ),
  step(
    ...(['firm', 'A14 A15 hearing', ''] as const),
    'Write up what was asked and supplement the file',
    'Мы записываем, о чём Вас спрашивали, и дополним дело, если это нужно.',
    'We are writing down what you were asked and will add to the file where needed.',
  ),
  step(
    ...(['firm', 'D05 D16 D25', ''] as const),
    'Bring the evidence up to date and list the gaps',
    'Мы обновляем доказательства и проверяем, чего ещё не хватает.',
    'We are bringing the evidence up to date and checking what is still missing.',
  ),
  step(
    ...(['firm', 'D06', ''] as const),
    'Prepare direct examination and rehearse it',
    'Мы готовим вопросы для слушания и назначим Вам репетицию.',
    'We are preparing the questions for the hearing and will set a day to rehearse.',
  ),
  step(
    ...(['firm', 'C01 C02 fear-interview', ''] as const),
    'Write to the officer about representation and the fear',
    'Мы пишем сотруднику, что представляем Вас, и кратко излагаем, чего Вы боитесь.',
    'We are writing to the officer that we represent you and what you fear.',
  ),
  step(
    ...(['firm', 'fear-review C08 C09', ''] as const),
    'Argue against the negative finding',
    'Мы пишем, почему с отрицательным выводом нельзя согласиться. Времени мало, будьте на связи.',
    'We are writing why the negative finding is wrong. Time is short; please be reachable.',
  ),
  step(
    ...(['firm', 'decision', ''] as const),
    'Go through the decision and calendar the answer',
    'Мы разбираем решение и отмечаем срок ответа. Потом обсудим его с Вами.',
    'We are going through the decision and noting the day to answer. Then we discuss it with you.',
  ),
  step(
    ...(['firm', 'D21 D22 D23 D24 D26 D27 D28', ''] as const),
    'Order the transcript and write the argument',
    'Мы читаем запись слушания и пишем доводы для апелляции. Приходить Вам никуда не нужно.',
    'We are reading the record of the hearing and writing the argument for the appeal. You need not appear.',
  ),
  step(
    ...(['firm', 'D29 D30 D31 D32 W01', ''] as const),
    'Check which steps are still open',
    'Мы проверяем, какие шаги ещё открыты, и напишем Вам о каждом.',
    'We are checking which steps are still open and will write to you about each.',
  ),
  step(
    ...(['firm', GRANTED, ''] as const),
    'Prepare the papers that follow the grant',
    'Мы готовим документы, которые идут после предоставления убежища. Без нас ничего не подавайте.',
    'We are preparing the papers that follow the grant. Please file nothing without us.',
  ),
  step(
    ...(['firm', 'PX', ''] as const),
    'Answer the notice of intent to terminate',
    'Мы готовим ответ на уведомление и подадим его в указанный в нём срок.',
    'We are preparing the answer to the notice and file it by the day it names.',
  ),

  step(
    ...(['client', `${COLLECTING} D06`, 'PO.DRAFT'] as const),
    'Photograph the military card, all pages',
    'Сфотографируйте военный билет, все страницы, пустые тоже.',
    'Photograph your military card, all pages, empty ones too.',
  ),
  step(
    ...(['client', COLLECTING, 'PO.WAR PO.OPP PO.CIV PO.ELE PO.IMP PO.COR'] as const),
    'Send the ruling and the record of the search',
    'Пришлите нам постановление и протокол обыска, каждую страницу и обе стороны.',
    'Send us the ruling and the record of the search, every page and both sides.',
  ),
  step(
    ...(['client', COLLECTING, 'PSG PO.JRN'] as const),
    'Keep messages and videos with their dates',
    'Сохраните переписку и видео с датами. Ничего не удаляйте и никому не пересылайте.',
    'Keep the messages and videos with their dates. Delete nothing and forward nothing.',
  ),
  step(
    ...(['client', COLLECTING, 'REL'] as const),
    'Ask the congregation for a letter',
    'Попросите Вашу общину написать о Вас письмо. Имена других людей в нём не нужны.',
    'Ask your congregation for a letter about you. It needs no names of other people.',
  ),
  step(
    ...(['client', COLLECTING, 'NAT RAC'] as const),
    'Send birth certificates of the family',
    'Пришлите нам свидетельства о рождении, Ваше и родителей: по ним видно происхождение семьи.',
    'Send us your birth certificate and your parents’: they show where the family comes from.',
  ),
  step(
    ...(['client', 'A05 A07 biometrics waiting pleadings hearing fear-court D05 D16 D25', ''] as const),
    'Confirm the address',
    'Подтвердите, что Ваш адрес не изменился: все письма государства придут на него.',
    'Confirm that your address has not changed: every letter of the government goes there.',
  ),
  step(
    ...(['client', `${INTAKE} claim`, ''] as const),
    'List all addresses and jobs of five years',
    'Напишите нам все свои адреса и места работы за последние пять лет, с месяцами.',
    'Write us all your addresses and jobs of the last five years, with the months.',
  ),
  step(
    ...(['client', 'A08 A13B', ''] as const),
    'Have the notice and an identity document ready',
    'Приготовьте уведомление и документ с фотографией: их нужно взять с собой на снятие отпечатков.',
    'Have the notice and a document with a photograph ready: you need both when fingerprints are taken.',
  ),
  step(
    ...(['client', 'interview preparation', ''] as const),
    'Read the application and the declaration again, mark mistakes',
    'Перечитайте своё заявление и показания и отметьте всё неточное, даже мелочи.',
    'Read your application and declaration again and mark whatever is not exact, even small things.',
  ),
  step(
    ...(['client', 'C01 C02 fear-interview fear-review fear-court', ''] as const),
    'Write down what was asked at the border and whether there was an interpreter',
    'Запишите, о чём Вас спрашивали на границе и был ли переводчик.',
    'Write down what you were asked at the border and whether there was an interpreter.',
  ),
  step(
    ...(['client', 'decision', ''] as const),
    'Send every page of the decision and the envelope',
    'Пришлите нам каждую страницу решения и конверт с датой.',
    'Send us every page of the decision and the envelope with its date.',
  ),
  step(
    ...(['client', 'D21 D22 D23 D24 D26 D27 D28 D29 D30 D31 D32 W01', ''] as const),
    'Tell us of every check-in and every letter',
    'Сообщайте нам о каждой отметке и каждом письме от властей в тот же день.',
    'Tell us of every check-in and every letter from the authorities the same day.',
  ),
  step(
    ...(['client', GRANTED, ''] as const),
    'Send copies of the I-94 and the cards',
    'Пришлите нам копии формы I-94 и всех карт, обе стороны.',
    'Send us copies of form I-94 and of all cards, both sides.',
  ),
  step(
    ...(['client', 'PX', ''] as const),
    'List every trip since the grant and send the stamps',
    'Напишите нам обо всех поездках после получения убежища и пришлите страницы паспортов со штампами.',
    'Write us every trip since the grant and send the pages of passports with stamps.',
  ),

  step(
    ...(['government', `${INTAKE} claim`, ''] as const),
    'Await the records asked for (FOIA)',
    'Ждём записи, которые мы запросили у государства. Срок назвать нельзя; работа от этого не стоит.',
    'We wait for the records we asked the government for. Nobody can say when; the work goes on.',
  ),
  step(
    ...(['government', 'A05 A07', ''] as const),
    'Await the next USCIS notice; check the account weekly',
    'Ждём следующего уведомления USCIS. Мы проверяем это каждую неделю.',
    'We wait for the next notice of USCIS and check every week.',
  ),
  step(
    ...(['government', 'biometrics', ''] as const),
    'USCIS runs the checks on fingerprints',
    'Государству нужны отпечатки для проверок. Когда проверки пройдут, дело встанет в очередь на интервью.',
    'The government needs the fingerprints for its checks. After them the case joins the queue for an interview.',
  ),
  step(
    ...(['government', 'waiting', ''] as const),
    'Asylum office sets the interview; check weekly',
    'Офис по делам убежища должен назначить день интервью. Мы проверяем это каждую неделю.',
    'The asylum office must set the day of the interview. We check every week.',
  ),
  step(
    ...(['government', 'A11', ''] as const),
    'Asylum office holds the interview on the day set',
    'Офис проведёт интервью в назначенный день. Если его перенесут, мы сразу напишем Вам.',
    'The office holds the interview on the day set. If it is moved, we write to you at once.',
  ),
  step(
    ...(['government', 'A14 A15 A16', ''] as const),
    'Await the decision of USCIS',
    'Ждём решения USCIS. Сколько это займёт, сказать нельзя.',
    'We wait for the decision of USCIS. Nobody can say how long it takes.',
  ),
  step(
    ...(['government', 'D01 D02 D20', ''] as const),
    'Court sets the first hearing; check weekly',
    'Суд должен назначить день слушания. Мы проверяем это каждую неделю.',
    'The court must set the day of the hearing. We check every week.',
  ),
  step(
    ...(['government', 'D03', ''] as const),
    'Court holds the master hearing on the day set',
    'Суд проведёт короткое слушание в назначенный день. Приходить нужно, даже если всё готовим мы.',
    'The court holds the short hearing on the day set. You must come even though we prepare everything.',
  ),
  step(
    ...(['government', 'D04 D05 D16 D25', ''] as const),
    'Court sets the individual hearing',
    'Суд должен сообщить, что будет дальше: день главного слушания или другое решение.',
    'The court must say what follows: the day of the main hearing or another ruling.',
  ),
  step(
    ...(['government', 'D06', ''] as const),
    'DHS files its evidence before the hearing',
    'Сторона государства может подать в суд свои документы. Мы проверяем это каждую неделю.',
    'The government’s side may file its own papers with the court. We check every week.',
  ),
  step(
    ...(['government', 'hearing', ''] as const),
    'Await the judge’s decision',
    'Ждём решения судьи. Мы сообщим Вам о нём в тот же день.',
    'We wait for the judge’s decision and tell you the same day.',
  ),
  step(
    ...(['government', 'C01 C02 fear-interview fear-review', ''] as const),
    'Await the written finding',
    'Ждём письменного вывода. Как только он придёт, покажите его нам.',
    'We wait for the written finding. As soon as it comes, show it to us.',
  ),
  step(
    ...(['government', 'fear-court', ''] as const),
    'DHS sends the case to the court',
    'Государство должно передать дело в суд. Бумаги об этом вручат Вам или пришлют.',
    'The government must send the case to the court. You are handed the papers or get them by post.',
  ),
  step(
    ...(['government', 'decision', ''] as const),
    'Await what the other side does with the decision',
    'Ждём, что государство сделает дальше. Мы следим за сроками.',
    'We wait for what the government does next and watch the time limits.',
  ),
  step(
    ...(['government', 'D29 D31 D32 W01', ''] as const),
    'Watch for a check-in or a letter of ICE',
    'Следим, не назначат ли отметку в ICE. О любом вызове или письме сразу сообщите нам.',
    'We watch for a check-in with ICE. Tell us at once of any call or letter.',
  ),
  step(
    ...(['government', 'D21 D22 D23 D24 D26 D27 D28 D30', ''] as const),
    'Await the answer of the court or the BIA',
    'Ждём ответа BIA или суда. Мы проверяем это каждую неделю.',
    'We wait for the answer of the BIA or the court and check every week.',
  ),
  step(
    ...(['government', `${GRANTED} PX`, ''] as const),
    'Await the answer of USCIS to what was filed',
    'Ждём ответа USCIS на поданные документы. Убежище при этом действует.',
    'We wait for the answer of USCIS to what was filed. Asylum stays in force meanwhile.',
  ),
];

/** The steps of this actor that suit the status and the grounds: those of the grounds, else those of the status. */
export function stepsFor(who: Actor, status: StatusCode, { grounds }: Pick<Story, 'grounds'>): readonly Row[] {
  const { stage } = govStatus(status);
  return NEXT_STEPS.filter(
    (row) =>
      row.who === who &&
      (row.at.includes(stage) || row.at.includes(status)) &&
      (row.grounds.length === 0 || row.grounds.some((start) => grounds.some((code) => code.startsWith(start)))),
  );
}

/** One of them, in turn. */
export function stepFor(who: Actor, status: StatusCode, story: Pick<Story, 'grounds'>, turn: number): NextStep {
  const fitting = stepsFor(who, status, story);
  const found = fitting[turn % fitting.length];
  if (!found) throw new Error(`no next step of the ${who} at ${status}`);
  return found;
}
