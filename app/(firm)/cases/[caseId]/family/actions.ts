'use server';

import { addFamilyMember, editFamilyMember, removeFamilyMember } from '@/lib/family/commands';
import { likelyDuplicates } from '@/lib/people/queries';
import { action } from '@/lib/platform/action';

export const addFamilyMemberAction = action(addFamilyMember);
export const editFamilyMemberAction = action(editFamilyMember);
export const removeFamilyMemberAction = action(removeFamilyMember);
export const likelyDuplicatesAction = action(likelyDuplicates);
