import type { Answer } from '@/lib/fields/types';

type Act<I> = (input: I) => Promise<Answer<unknown>>;
export type Invitation = { email: string; locale: 'ru' | 'en'; addressReason: string };

/** The commands of the access page, as the page hands them to its forms. */
export type AccessActs = {
  invite: Act<Invitation & { personId: string; requestId: string }>;
  resend: Act<Invitation & { userId: string }>;
  disable: Act<{ userId: string }>;
  enable: Act<{ userId: string }>;
  grant: Act<{ caseId: string; personId: string; reason: string }>;
  revoke: Act<{ caseId: string; userId: string }>;
};
