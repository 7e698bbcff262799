import { KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

/** A reason that is true and weighs, and is no protected ground by itself. */
export type UnprotectedReason = {
  readonly id: string;
  readonly label: Text;
  /** Why it does not suffice, and what to ask next. */
  readonly explanation: Text;
  readonly law: Sourced;
};

const reason = <const Id extends string>(id: Id, label: Text, explanation: Text) => ({
  id,
  label,
  explanation,
  law: {
    source: 'INA 101(a)(42)(A), 208(b)(1)(B)(i): on account of a protected ground',
    confidence: 'K',
    asOf: KNOWLEDGE_HORIZON,
  } as const,
});

export const UNPROTECTED_REASONS = [
  reason(
    'economy',
    { en: 'The economy', ru: 'Экономика' },
    {
      en: 'Hardship that everyone shares is no persecution. Ask whether work or property was taken because of views, faith or origin.',
      ru: 'Трудности, общие для всех, не преследование. Спросите, не отняли ли работу или имущество из-за взглядов, веры или происхождения.',
    },
  ),
  reason(
    'regime',
    { en: 'General fear of the regime', ru: 'Общий страх перед режимом' },
    {
      en: 'Fear of how the country is ruled does not suffice alone. Ask what was said or done, who knew of it and what followed.',
      ru: 'Одного страха перед властью недостаточно. Спросите, что человек говорил или делал, кто об этом знал и что за этим последовало.',
    },
  ),
  reason(
    'iron-curtain',
    { en: 'The Iron Curtain coming back', ru: 'Возвращение железного занавеса' },
    {
      en: 'Closed borders and isolation concern everybody. Ask whether an exit ban or a summons was aimed at the client.',
      ru: 'Закрытые границы и изоляция касаются всех. Спросите, не было ли запрета на выезд или повестки лично клиенту.',
    },
  ),
  reason(
    'war-at-large',
    { en: 'The war as such', ru: 'Война сама по себе' },
    {
      en: 'The dangers of war at large are no protected ground. Refusal to fight, protest or help to Ukraine may be.',
      ru: 'Общие опасности войны не защищаемое основание. Отказ воевать, протест или помощь Украине могут им быть.',
    },
  ),
  reason(
    'conscription-at-large',
    { en: 'Conscription that concerns everybody', ru: 'Призыв, который касается всех' },
    {
      en: 'A duty to serve that falls on all is no persecution by itself. Ask about conscience, punishment beyond the rule and orders against the law of war.',
      ru: 'Обязанность служить, общая для всех, сама по себе не преследование. Спросите о совести, о чрезмерном наказании и о преступных приказах.',
    },
  ),
  reason(
    'crime',
    { en: 'Crime and lack of safety', ru: 'Преступность и небезопасность' },
    {
      en: 'Ordinary crime is no protected ground. Ask why this person was chosen and whether the police refused help because of who they are.',
      ru: 'Обычная преступность не основание. Спросите, почему выбрали именно этого человека и не отказала ли полиция из-за того, кто он.',
    },
  ),
  reason(
    'private-dispute',
    { en: 'A private dispute or debt', ru: 'Личный спор или долг' },
    {
      en: 'A personal quarrel or debt is no protected ground. Ask whether officials stood behind it and why.',
      ru: 'Личная ссора или долг не основание. Спросите, стояли ли за этим чиновники и почему.',
    },
  ),
  reason(
    'health',
    { en: 'Health care', ru: 'Лечение' },
    {
      en: 'Poor care for everybody is no persecution. Ask whether care was refused because of orientation, HIV, faith or views.',
      ru: 'Плохая медицина для всех не преследование. Спросите, не отказывали ли в лечении из-за ориентации, ВИЧ, веры или взглядов.',
    },
  ),
  reason(
    'family-life',
    { en: 'Joining family or a better life for the children', ru: 'Семья здесь, будущее детей' },
    {
      en: 'A good reason to move and no ground for asylum. Ask what would happen to the family on return.',
      ru: 'Хорошая причина переехать, но не основание для убежища. Спросите, что ждёт семью при возвращении.',
    },
  ),
  reason(
    'other',
    { en: 'Another reason', ru: 'Другая причина' },
    {
      en: 'It is kept in the client’s own words. A lawyer decides whether it belongs to a ground.',
      ru: 'Она сохранена словами клиента. Юрист решит, относится ли она к основанию.',
    },
  ),
] as const satisfies readonly UnprotectedReason[];

export type UnprotectedReasonId = (typeof UNPROTECTED_REASONS)[number]['id'];

export const isUnprotectedReason = (id: string): id is UnprotectedReasonId =>
  UNPROTECTED_REASONS.some((known) => known.id === id);
