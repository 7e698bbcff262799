import packageJson from '../../package.json' with { type: 'json' };
import { transact } from './db.ts';
import { jsonResponse, problemResponse } from './route/answer.ts';
import { signedIn } from './session.ts';
import type { UseCase } from './use-case.ts';

const VERSION: string = packageJson.version;

/** 200 once the database answers; 503 with the name of the part that does not. Tells nothing else. */
export async function health(): Promise<Response> {
  try {
    await transact({}, (db) => db.$queryRaw`select 1`);
    return jsonResponse({ status: 'ok', version: VERSION });
  } catch {
    return jsonResponse({ status: 'down', part: 'database', version: VERSION }, { status: 503 });
  }
}

/**
 * A file for a signed-in browser, made of the pages of one query: memory holds one page. The first is read before the
 * answer begins, so that a refusal has its status; `next` gives the input of the page after one, null at the end.
 */
export function download<I, R>(
  target: UseCase<I, R>,
  file: {
    headers: (request: Request) => Record<string, string>;
    input: (request: Request) => I;
    next: (page: R, input: I) => I | null;
    text: (page: R, isFirst: boolean) => Promise<string>;
  },
): (request: Request) => Promise<Response> {
  return async (request) => {
    const session = await signedIn();
    if (!session) return problemResponse({ kind: 'unauthenticated' });
    if (session.mustEnrol) return problemResponse({ kind: 'forbidden' });
    const { actor } = session;
    let input: I | null = file.input(request);
    const first = await target(actor, input);
    if (!first.ok) return problemResponse(first.problem);
    let page: R | null = first.value;
    let isFirst = true;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (page === null && input !== null) {
          const outcome = await target(actor, input);
          if (!outcome.ok) return controller.error(new Error(outcome.problem.kind));
          page = outcome.value;
        }
        if (page === null || input === null) return controller.close();
        controller.enqueue(new TextEncoder().encode(await file.text(page, isFirst)));
        input = file.next(page, input);
        page = null;
        isFirst = false;
        if (input === null) controller.close();
      },
    });
    return new Response(body, {
      headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', ...file.headers(request) },
    });
  };
}
