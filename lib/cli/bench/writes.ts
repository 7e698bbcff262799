import { createCase } from '../../cases/commands/create-case.ts';
import { getShell } from '../../firm/queries.ts';
import { addDays } from '../../law/calendar-day.ts';
import type { StaffActor } from '../../platform/actor.ts';
import { contextOf, disconnect, transact } from '../../platform/db.ts';
import { provideEnv } from '../../platform/env.ts';
import { newId } from '../../platform/id.ts';
import { firmActors } from '../../platform/job.ts';
import type { Outcome } from '../../platform/problem.ts';
import { today } from '../../platform/today.ts';
import { recordEvent } from '../../timeline/commands/record-event.ts';
import type { Row } from '../bench.ts';
import { dice, inventName } from '../seed/names.ts';
import { repeat, type Sample, summary, tidy } from './measure.ts';
import type { Target } from './target.ts';

type Options = { rounds: number; seconds: number; connections: number };
type Kind = 'floor' | 'create case' | 'record event';

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

async function lawyerOf(): Promise<StaffActor> {
  const demo = (await firmActors('bench')).find(({ shortName }) => shortName === 'demo');
  if (!demo) throw new Error('the demonstration firm is missing');
  const { actor } = demo;
  const [member] = await transact(
    contextOf(actor),
    (db) => db.$queryRaw<{ user_id: string; name: string }[]>`
    select m.user_id, m.name from member m join member_role r on r.firm_id = m.firm_id and r.user_id = m.user_id
    where r.role = 'lawyer' order by m.name limit 1`,
  );
  const zone = actor.firmZone;
  return {
    ...{ kind: 'staff', firmId: actor.firmId, firmZone: zone, userId: member?.user_id ?? '', name: member?.name ?? '' },
    ...{ roles: ['lawyer'], sessionId: null, scopes: null, locale: 'en', zone },
  };
}

function work(kind: Kind, actor: StaffActor): (n: number) => Promise<unknown> {
  const day = today(new Date(), actor.firmZone);
  const open = async (n: number) => {
    const { surname, given, patronymic } = inventName(dice(n));
    return must(
      await createCase(actor, {
        person: { surname, given, patronymic },
        track: 'AFF',
        leadId: actor.userId,
        requestId: newId(),
      }),
    );
  };
  const cases: string[] = [];
  if (kind === 'floor') return async () => must(await getShell(actor, {}));
  if (kind === 'create case') return open;
  return async (n) => {
    // Each worker records on cases of its own: two recordings on one case wait for one another by design.
    const caseId = cases[n % 50] ?? (await open(n)).caseId;
    cases[n % 50] = caseId;
    const on = addDays(day, -(n % 300)) ?? day;
    return must(await recordEvent(actor, { caseId, type: 'foia_filed', date: { on, until: on, precision: 'day' } }));
  };
}

/** Creating and recording, as use cases in this process; the floor is the smallest query, in this process too. */
export async function writes(targets: readonly [Target, Target], options: Options): Promise<Row[]> {
  const { rounds, seconds, connections } = options;
  const kinds: readonly Kind[] = ['floor', 'create case', 'record event'];
  const samples = new Map<string, Sample[]>();
  let n = 1_000_000;
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) {
      await disconnect();
      provideEnv({ APP_DATABASE_URL: target.appUrl });
      const actor = await lawyerOf();
      for (const kind of kinds) {
        const key = `${kind}/${target.cases}`;
        const sample = await repeat(work(kind, actor), connections, seconds, n);
        n += 100_000;
        samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
  }
  await disconnect();
  const of = (kind: Kind, { cases }: Target) => summary(samples.get(`${kind}/${cases}`) ?? []);
  return kinds.slice(1).flatMap((kind) =>
    targets.map((target): Row => {
      const figures = of(kind, target);
      return {
        ...{
          name: `${kind} (in process)`,
          cases: target.cases,
          connections,
          rounds,
          p50: tidy(figures.p50),
          p95: tidy(figures.p95),
        },
        ...{ spread: tidy(figures.spread), rps: tidy(figures.rps), queries: 0, kB: 0 },
        ratioToFloor: tidy(figures.p50 / of('floor', target).p50),
        ratioToSmall: tidy(figures.p50 / of(kind, targets[0]).p50),
      };
    }),
  );
}
