'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const StepForm = lazyForm(() => import('./step-form').then((all) => all.StepForm));
export const FactsForm = lazyForm(() => import('./facts-form').then((all) => all.FactsForm));
export const NoteForm = lazyForm(() => import('./note-form').then((all) => all.NoteForm));
export const CheckForm = lazyForm(() => import('./check-form').then((all) => all.CheckForm));
export const ClosingForm = lazyForm(() => import('./closing-form').then((all) => all.ClosingForm));
export const ReasonForm = lazyForm(() => import('./reason-form').then((all) => all.ReasonForm));
export const TeamForm = lazyForm(() => import('./team-form').then((all) => all.TeamForm));
