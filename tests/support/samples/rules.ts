import type { Samples } from '../samples.ts';

export const samples: Samples = { 'rules.page': () => ({ topic: 'statutes', q: '280.3' }) };
