'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const FirmForm = lazyForm(() => import('./firm-form').then((all) => all.FirmForm));
