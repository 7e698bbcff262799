'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const ExceptionForm = lazyForm(() => import('./exception-form').then((all) => all.ExceptionForm));
export const WithdrawForm = lazyForm(() => import('./withdraw-form').then((all) => all.WithdrawForm));
export const ConclusionForm = lazyForm(() => import('./conclusion-form').then((all) => all.ConclusionForm));
