'use client';

export { CrashDocument as default } from '@/components/ui/crash-page';
