import { disconnect } from '../../platform/db.ts';
import { firmActors } from '../../platform/job.ts';
import { recountFirm } from '../nightly.ts';
import type { Night } from './nightly.ts';

const DAY = 86_400_000;

const at = new Date(Date.now() + Number(process.env.RECOUNT_DAYS) * DAY);
const from = performance.now();
let counted = 0;
for (const { actor } of await firmActors('bench')) counted += await recountFirm(actor, at);
const seconds = (performance.now() - from) / 1000;
await disconnect();
// maxRSS is in kilobytes.
const night: Night = { seconds, counted, memory: process.resourceUsage().maxRSS * 1024 };
process.send?.(night, () => process.exit(0));
