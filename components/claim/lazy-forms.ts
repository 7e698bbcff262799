'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const GroundsForm = lazyForm(() => import('./grounds-form').then((all) => all.GroundsForm));
export const ReasonsForm = lazyForm(() => import('./reasons-form').then((all) => all.ReasonsForm));
