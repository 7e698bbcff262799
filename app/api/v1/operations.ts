import { listCases } from '@/lib/cases/queries/list';
import { getCaseOverview } from '@/lib/cases/queries/overview';
import { apiCase, apiCasePage, apiCasePath, apiCasesQuery, apiNothing } from '@/lib/cases/schema/api';
import { computeClock } from '@/lib/dates/queries';
import { apiLegalClock, legalFactsSchema } from '@/lib/dates/schema';
import { reading } from '@/lib/platform/route/operation';

export const caseList = reading({
  path: '/cases',
  name: 'listCases',
  summary: 'Cases the member may see, 50 a page, searched, filtered and ordered as on the screen.',
  params: apiNothing,
  query: apiCasesQuery,
  answer: apiCasePage,
  useCase: listCases,
  input: ({ query }) => ({ ...query, mine: query.mine ? '1' : '', restricted: query.restricted ? '1' : '' }),
  show: ({ rows, after }) => ({ cases: rows.map((row) => ({ ...row, grounds: [...row.grounds] })), after }),
});

export const oneCase = reading({
  path: '/cases/{caseId}',
  name: 'getCase',
  summary: 'One case. Opening it is in its history, once an hour, and the client sees it there.',
  params: apiCasePath,
  query: apiNothing,
  answer: apiCase,
  useCase: getCaseOverview,
  input: ({ params }) => params,
  show: ({ header, ...parts }) => ({
    ...header,
    principal: {
      ...header.principal,
      alsoKnownAs: [...header.principal.alsoKnownAs],
      languages: [...header.principal.languages],
    },
    team: [...header.team],
    stations: [...parts.stations],
    recentEvents: parts.events.map(({ id, type, date }) => ({ id, type, date })),
    proceedings: [...parts.proceedings],
    journey: [...parts.stops],
    family: [...parts.family],
  }),
});

export const clock = reading({
  path: '/legal-clock',
  name: 'computeLegalClock',
  summary: 'The dates, the work-permit clock and the warnings of facts that are sent; nothing is kept.',
  params: apiNothing,
  query: apiNothing,
  body: legalFactsSchema,
  answer: apiLegalClock,
  useCase: computeClock,
  input: ({ body }) => body,
  show: (result) => result,
});

/** All there is under /api/v1, for the description. */
export const operations = [caseList, oneCase, clock];
