import { editGrounds, editReasons } from '../../lib/claim/commands.ts';
import { addFamilyMember } from '../../lib/family/commands.ts';
import type { Actor } from '../../lib/platform/actor.ts';
import { ok } from './firm.ts';

/** A case's first claim: anti-war speech, with the reason that rests on it. */
export async function claimOf(actor: Actor, caseId: string): Promise<{ ground: string; reason: string }> {
  const grounds = await editGrounds(actor, {
    caseId,
    revision: 0,
    grounds: [{ code: 'PO.WAR', strength: 'primary', attribution: 'real', note: '' }],
  });
  const ground = ok(grounds).ids[0] ?? '';
  const reasons = await editReasons(actor, {
    caseId,
    revision: 0,
    reasons: [{ text: 'После поста о Буче ко мне пришли с обыском.', tie: ground }],
  });
  return { ground, reason: ok(reasons).ids[0] ?? '' };
}

/** A new spouse on the case; the ids of the tie and of the person. */
export async function spouseOf(actor: Actor, caseId: string): Promise<{ memberId: string; personId: string }> {
  const person = { surname: 'Соловьёва', given: 'Вера', patronymic: 'Олеговна' };
  return ok(await addFamilyMember(actor, { caseId, person, role: 'spouse', included: true, since: '2019-06-01' }));
}
