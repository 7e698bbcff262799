'use client';

import { lazyForm } from '@/components/fields/lazy-form';

export const NamesForm = lazyForm(() => import('./names-form').then((all) => all.NamesForm));
export const LifeForm = lazyForm(() => import('./life-form').then((all) => all.LifeForm));
export const ContactsForm = lazyForm(() => import('./contacts-form').then((all) => all.ContactsForm));
export const NumbersForm = lazyForm(() => import('./numbers-form').then((all) => all.NumbersForm));
