import type { z } from 'zod';
import type { RevealNumber } from '@/components/fields/reveal';
import type { EditProceedings } from '@/components/proceedings/proceedings-form';
import type {
  addNoteSchema,
  closeCaseSchema,
  editFactsSchema,
  reasonSchema,
  setNextStepSchema,
  setTeamSchema,
  statusCheckSchema,
  stepSchema,
} from '@/lib/cases/schema/work';
import type { Answer } from '@/lib/fields/types';

type Act<S extends z.ZodType> = (input: z.input<S>) => Promise<Answer<unknown>>;

/** What can be done on the overview; each a server action. */
export type CaseActs = {
  addNote: Act<typeof addNoteSchema>;
  setStep: Act<typeof setNextStepSchema>;
  finishStep: Act<typeof stepSchema>;
  publishStep: Act<typeof stepSchema>;
  recordCheck: Act<typeof statusCheckSchema>;
  editFacts: Act<typeof editFactsSchema>;
  close: Act<typeof closeCaseSchema>;
  reopen: Act<typeof reasonSchema>;
  editProceedings: EditProceedings;
  revealNumber: RevealNumber;
};

export type TeamActs = {
  setTeam: Act<typeof setTeamSchema>;
  restrict: Act<typeof reasonSchema>;
  lift: Act<typeof reasonSchema>;
};
