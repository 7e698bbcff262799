'use server';

import { createCase } from '@/lib/cases/commands/create-case';
import { likelyDuplicates } from '@/lib/people/queries';
import { action } from '@/lib/platform/action';

export const createCaseAction = action(createCase);
export const findDuplicatesAction = action(likelyDuplicates);
