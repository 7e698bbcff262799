import { legalFactsSchema } from '../dates/schema.ts';
import { legalClock } from '../law/legal-clock.ts';
import { answerLines } from './lines.ts';

type Fault = { path: string; message: string };

// The schema speaks in codes, as the forms do; here somebody reads a terminal.
const MESSAGES: Readonly<Record<string, string>> = {
  'bad-date': 'expected a date from 1990-01-01 to 2199-12-31, as YYYY-MM-DD',
  'ends-early': 'lies before "on"',
};

/** The first fault as a path into the line: "events[2].on"; of an unknown field the field itself. */
function faultOf(error: { issues: readonly { path: PropertyKey[]; message: string; keys?: string[] }[] }): Fault {
  const [issue] = error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])];
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { path: text.replace(/^\./, ''), message: MESSAGES[issue?.message ?? ''] ?? issue?.message ?? 'unusable' };
}

/** One line of facts as one line of dates, or of what is wrong with it. */
export function answerLine(line: string): { text: string; failed: boolean } {
  const failed = (error: Fault) => ({ text: JSON.stringify({ error }), failed: true });
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return failed({ path: '', message: 'the line is no JSON' });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return failed({ path: '', message: 'the line is no JSON object' });
  }
  const facts = legalFactsSchema.safeParse(json);
  if (!facts.success) return failed(faultOf(facts.error));
  return { text: JSON.stringify(legalClock(facts.data)), failed: false };
}

if (import.meta.main) await answerLines(answerLine);
