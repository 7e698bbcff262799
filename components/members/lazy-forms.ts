'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const MemberForm = lazyForm(() => import('./member-form').then((all) => all.MemberForm));
