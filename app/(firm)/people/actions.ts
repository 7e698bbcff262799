'use server';

import { createPerson, editContacts, editLife, editNames, editNumbers, mergePeople } from '@/lib/people/commands';
import { likelyDuplicates, revealNumber } from '@/lib/people/queries';
import { action } from '@/lib/platform/action';

export const createPersonAction = action(createPerson);
export const editNamesAction = action(editNames);
export const editLifeAction = action(editLife);
export const editContactsAction = action(editContacts);
export const editNumbersAction = action(editNumbers);
export const mergePeopleAction = action(mergePeople);
export const revealNumberAction = action(revealNumber);
export const likelyDuplicatesAction = action(likelyDuplicates);
