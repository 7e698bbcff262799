import type { CaseHeader } from '../../lib/cases/types.ts';

/** The header of a plain case before USCIS, as a lawyer of the firm sees it on 28 November 2026. */
export const header: CaseHeader = {
  ...{ id: '019ab000-0000-7000-8000-000000000010', number: '2026-0007', track: 'AFF', stage: 'filed', status: 'A07' },
  ...{ statusSince: '2025-10-11', verified: null, courtId: null, officeId: null, lawfulStatus: 'no' },
  ...{ openedOn: '2025-09-01', unsigned: 0, nextDate: null, arrivedOn: '2024-03-04', restricted: false, closed: null },
  principal: {
    ...{ id: '019ab000-0000-7000-8000-000000000011', surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' },
    ...{ nameInUse: '', latinSurname: 'Solovev', latinGiven: 'Artem', alsoKnownAs: [], aNumberTail: null },
    ...{ birth: null, languages: [] },
  },
  ...{ nextDate: null, unsigned: 0, hearing: null, waiting: null, nextStep: null, team: [] },
  counts: { timeline: 1, claim: 0, journey: 0, family: 0 },
  ...{ today: '2026-11-28', lawyer: true },
};
