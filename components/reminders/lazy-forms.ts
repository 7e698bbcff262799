'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const AbsenceForm = lazyForm(() => import('./absence-form').then((all) => all.AbsenceForm));
export const SnoozeForm = lazyForm(() => import('./snooze-form').then((all) => all.SnoozeForm));
