/** What a sign-in form shows again: why it came back, and the address that was typed. Never the password. */
export type SignInState = { problem: 'refused' | 'wait' | 'code-wrong' | null; email: string };

/** Field codes by name; null before the first try. */
export type Faults = Record<string, string> | null;

/** What the set-up form shows again: what was wrong and what was typed. */
export type SetupState = { faults: Faults; values: { firm: string; timeZone: string; name: string; email: string } };
