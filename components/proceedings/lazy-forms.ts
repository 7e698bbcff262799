'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const ProceedingsForm = lazyForm(() => import('./proceedings-form').then((all) => all.ProceedingsForm));
