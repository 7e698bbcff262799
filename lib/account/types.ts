/** What a sign-in form shows again: why it came back, and the address that was typed. Never the password. */
export type SignInState = { problem: 'refused' | 'wait' | 'code-wrong' | null; email: string };
