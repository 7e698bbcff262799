'use client';

export { CrashPage as default } from '@/components/ui/crash-page';
