'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const JourneyForm = lazyForm(() => import('./journey-form').then((all) => all.JourneyForm));
