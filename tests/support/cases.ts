import { createCase } from '../../lib/cases/commands/create-case.ts';
import type { CreateCaseForm } from '../../lib/cases/schema/create.ts';
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
