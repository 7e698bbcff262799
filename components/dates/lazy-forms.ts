'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const ConfirmForm = lazyForm(() => import('./confirm-form').then((all) => all.ConfirmForm));
export const MoveForm = lazyForm(() => import('./handle-forms').then((all) => all.MoveForm));
export const HandleForm = lazyForm(() => import('./handle-forms').then((all) => all.HandleForm));
export const DifferenceForm = lazyForm(() => import('./difference-form').then((all) => all.DifferenceForm));
export const EnterForm = lazyForm(() => import('./enter-forms').then((all) => all.EnterForm));
export const CountForm = lazyForm(() => import('./enter-forms').then((all) => all.CountForm));
