'use server';

import { action } from '@/lib/platform/action';
import { correctEvent } from '@/lib/timeline/commands/correct-event';
import { publishDate, publishStatus, withdrawDate, withdrawPublication } from '@/lib/timeline/commands/publish';
import { recordEvent } from '@/lib/timeline/commands/record-event';
import { strikeEvent } from '@/lib/timeline/commands/strike-event';
import { previewEvent } from '@/lib/timeline/queries/preview-event';

export const recordEventAction = action(recordEvent);
export const strikeEventAction = action(strikeEvent);
export const correctEventAction = action(correctEvent);
export const previewEventAction = action(previewEvent);
export const publishStatusAction = action(publishStatus);
export const withdrawStatusAction = action(withdrawPublication);
export const publishDateAction = action(publishDate);
export const withdrawDateAction = action(withdrawDate);
