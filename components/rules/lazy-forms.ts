'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const ProposeForm = lazyForm(() => import('./propose-form').then((all) => all.ProposeForm));
export const WithdrawForm = lazyForm(() => import('./withdraw-form').then((all) => all.WithdrawForm));
export const VerifyForm = lazyForm(() => import('./verify-form').then((all) => all.VerifyForm));
