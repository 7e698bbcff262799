'use server';

import { editJourney } from '@/lib/journey/commands';
import { action } from '@/lib/platform/action';

export const editJourneyAction = action(editJourney);
