'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const PayForm = lazyForm(() => import('./pay-form').then((all) => all.PayForm));
export const ExcuseForm = lazyForm(() => import('./reason-forms').then((all) => all.ExcuseForm));
export const UndoForm = lazyForm(() => import('./reason-forms').then((all) => all.UndoForm));
