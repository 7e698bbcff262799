import { createCase } from '../../lib/cases/commands/create-case.ts';
import type { CreateCaseForm } from '../../lib/cases/schema/create.ts';
import { at, ok, type TestFirm } from './firm.ts';

/** A case opened by the firm's lawyer through the form, led by the lawyer with the paralegal. */
export async function newCase(
  home: TestFirm,
  form: Partial<CreateCaseForm> = {},
  day = '2026-03-01',
): Promise<{ caseId: string; number: string; personId: string }> {
  return ok(
    await createCase(
      home.lawyer,
      {
        ...{ person: { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' }, track: 'AFF' },
        ...{ leadId: home.lawyer.userId, paralegalId: home.paralegal.userId },
        ...form,
      },
      at(day),
    ),
  );
}
