import { userIdOf } from '../../platform/actor.ts';
import { firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { command } from '../../platform/use-case.ts';
import { addNoteSchema } from '../schema/work.ts';
import { lockedCase, touch } from '../store/load-case.ts';

/** Adds a note to a case. Notes are not changed afterwards: what was thought on a day stays what was thought. */
export const addNote = command('cases.add-note', {
  may: 'cases:write',
  input: addNoteSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now }) => {
    await lockedCase(db, input.caseId);
    const noteId = newId();
    await db.caseNote.create({
      data: {
        firmId: firmOf(db),
        id: noteId,
        caseId: input.caseId,
        text: input.text,
        writtenBy: userIdOf(actor),
        writtenAt: now,
      },
    });
    await touch(db, input.caseId, now);
    return { noteId };
  },
  audit: ({ input, result }) => ({ subject: result.noteId, caseId: input.caseId }),
});
