import type { Text } from '../../law/rule.ts';

/** Why somebody may not approve a change, or nobody may any more. */
export const WHY_NOT: Readonly<Record<'not-lawyer' | 'own-proposal' | 'same-day' | 'settled', Text>> = {
  'not-lawyer': {
    en: 'Only a lawyer who can sign in here may approve a change.',
    ru: 'Изменение одобряет только юрист, у которого есть доступ.',
  },
  'own-proposal': {
    en: 'You proposed this change. Another lawyer of the firm approves it.',
    ru: 'Это изменение предложили Вы. Одобряет его другой юрист фирмы.',
  },
  'same-day': {
    en: 'You are the only lawyer here, so you approve your own proposal. Read the source again on a later day, then approve.',
    ru: 'Вы здесь единственный юрист и одобряете собственное предложение. Перечитайте источник в другой день и тогда одобрите.',
  },
  settled: {
    en: 'This change is settled already: it is in force, or it was withdrawn.',
    ru: 'Это изменение уже завершено: оно действует или отозвано.',
  },
};
