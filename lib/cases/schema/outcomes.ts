/** How a case may end. Apart from the schemas, so that a form that lists them does not load zod. */
export const OUTCOMES = [
  'granted',
  'other-protection',
  'denied',
  'withdrawn',
  'client-left',
  'transferred',
  'declined',
  'other',
] as const;
