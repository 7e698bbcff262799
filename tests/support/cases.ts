import { createCase } from '../../lib/cases/commands/create-case.ts';
import { setNextStep } from '../../lib/cases/commands/next-step.ts';
import { addNote } from '../../lib/cases/commands/notes.ts';
import { restrictCase } from '../../lib/cases/commands/team.ts';
import type { CreateCaseForm } from '../../lib/cases/schema/create.ts';
import { editProceedings } from '../../lib/proceedings/commands.ts';
import { at, ok, type TestFirm } from './firm.ts';

type Person = {
  surname?: string;
  given?: string;
  patronymic?: string;
  latinSurname?: string;
  latinGiven?: string;
  latinSource?: 'passport' | 'visa';
  birth?: string;
  aNumber?: string;
  language?: string;
};

/** A case opened by the firm's lawyer through the form, led by the lawyer with the paralegal. */
export async function newCase(
  home: TestFirm,
  form: Partial<CreateCaseForm> & Person = {},
  day = '2026-03-01',
): Promise<{ caseId: string; number: string; personId: string }> {
  const { surname, given, patronymic, latinSurname, latinGiven, latinSource, birth, aNumber, language, ...rest } = form;
  const latin = {
    script: 'Latn',
    type: latinSource ?? 'passport',
    surname: latinSurname ?? '',
    given: latinGiven ?? '',
  };
  const person = {
    ...{ surname: surname ?? 'Соловьёв', given: given ?? 'Артём', patronymic: patronymic ?? 'Игоревич' },
    names: [latin as { script: 'Latn'; type: 'passport' | 'visa'; surname: string; given: string }],
    birth: birth ?? '',
    numbers: [{ kind: 'a-number' as const, value: aNumber ?? '' }],
    languages: language ? [{ language, fluency: 'native' as const }] : [],
  };
  const team = { leadId: home.lawyer.userId, paralegalId: home.paralegal.userId };
  return ok(await createCase(home.lawyer, { person, track: 'AFF', ...team, ...rest }, at(day)));
}

/** A note and an open next step on the case, and a second case that only its team sees: the owner. */
export async function workOf(home: TestFirm, caseId: string): Promise<Record<string, string>> {
  const words = { clientRu: 'Мы готовим форму.', clientEn: 'We are preparing the form.' };
  const { noteId } = ok(await addNote(home.lawyer, { caseId, text: 'Первая беседа прошла спокойно.' }));
  const { stepId } = ok(
    await setNextStep(home.lawyer, { caseId, revision: 0, text: 'Draft the I-589', who: 'firm', ...words }),
  );
  const hidden = await newCase(home, {
    surname: 'Лебедева',
    given: 'Анна',
    leadId: home.owner.userId,
    paralegalId: '',
  });
  ok(await restrictCase(home.owner, { caseId: hidden.caseId, reason: 'The other side is known to the firm.' }));
  return { note: noteId, step: stepId, restrictedCase: hidden.caseId };
}

/** A proceeding of a case of its own that an A-number names; its id. */
export async function numberedOf(home: TestFirm): Promise<string> {
  const { caseId } = await newCase(home, { surname: 'Жукова', given: 'Ольга' });
  const row = { track: 'DEF' as const, agency: 'EOIR' as const, number: 'A298-000-733' };
  const { ids } = ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [row] }));
  return ids[0] ?? '';
}
