'use server';

import { closeCase, reopenCase } from '@/lib/cases/commands/close-case';
import { editCaseFacts, recordStatusCheck } from '@/lib/cases/commands/facts';
import { finishNextStep, publishNextStep, setNextStep } from '@/lib/cases/commands/next-step';
import { addNote } from '@/lib/cases/commands/notes';
import { liftRestriction, restrictCase, setTeam } from '@/lib/cases/commands/team';
import { action } from '@/lib/platform/action';
import { editProceedings } from '@/lib/proceedings/commands';
import { revealProceedingNumber } from '@/lib/proceedings/queries';

export const addNoteAction = action(addNote);
export const setStepAction = action(setNextStep);
export const finishStepAction = action(finishNextStep);
export const publishStepAction = action(publishNextStep);
export const recordCheckAction = action(recordStatusCheck);
export const editFactsAction = action(editCaseFacts);
export const closeAction = action(closeCase);
export const reopenAction = action(reopenCase);
export const editProceedingsAction = action(editProceedings);
export const revealNumberAction = action(revealProceedingNumber);
export const setTeamAction = action(setTeam);
export const restrictAction = action(restrictCase);
export const liftAction = action(liftRestriction);
