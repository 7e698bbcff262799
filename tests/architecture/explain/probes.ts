import { packCursor } from '../../../lib/fields/rules.ts';
import type { Marks } from './marks.ts';

type Inputs = (marks: Marks, userId: string) => readonly unknown[];

const NAMES = ['Щербаков Иван', 'shcherbakov', 'Ivan', 'артем', 'zzyzx', 'Ив'];
/** A name by its beginning, in parts, in either script, of nobody; every kind of number; the ways to reach a person. */
const searches = (marks: Marks) => [
  ...NAMES,
  ...['A200-000-417', '71 4529018', 'IOE0912345678', marks.phone, 'nobody@mail.example', marks.caseNumber, '2026'],
];

const SORTS = ['activity', 'name', 'opened', 'hearing'] as const;

const FILTERS: readonly Record<string, unknown>[] = [
  ...['open', 'closed', 'all'].map((state) => ({ state })),
  ...[['intake'], ['hearing'], ['intake', 'hearing']].map((stage) => ({ stage })),
  ...[['AFF'], ['DEF', 'WHO']].map((track) => ({ track })),
  ...[['PO.WAR'], ['CAT', 'PO.WAR']].map((ground) => ({ ground })),
  ...[['GE'], ['MX', 'TR']].map((transit) => ({ transit })),
  ...['firm', 'client', 'government'].map((waiting) => ({ waiting })),
  ...[
    { step: 'none' },
    { date: 'none' },
    { quiet: '1' },
    { mine: '1' },
    { restricted: '1' },
    { court: 'san-francisco' },
    { office: 'san-francisco' },
  ],
  { stage: 'hearing', transit: 'GE', mine: '1', ground: 'PO.WAR', restricted: '1' },
];

/** Each filter in each order, then the middle of each order both ways, then what is searched. */
const lists: Inputs = (marks) => [
  {},
  ...SORTS.flatMap((sort) => [...FILTERS, { lawyer: marks.memberId }].map((filter) => ({ ...filter, sort }))),
  ...SORTS.flatMap((sort) => [
    { sort, after: marks.deep[sort] },
    { sort, before: marks.deep[sort] },
  ]),
  ...searches(marks).map((q) => ({ q })),
];

const none: Inputs = () => [{}];
const ofCase: Inputs = ({ caseId, longCase }) => [{ caseId }, { caseId: longCase }];
const day = { on: '2026-01-05', until: '2026-01-05', precision: 'day' };

/** What each query of the product is asked of the large firm. One that is not here fails the test. */
export const probes: Record<string, Inputs> = {
  'account.get': none,
  'account.list-tokens': none,
  'bars.page': ofCase,
  'calendar.page': () =>
    ['mine', 'firm'].flatMap((scope) => [
      { scope },
      { scope, month: '2026-03' },
      { scope, day: '2026-03-10' },
      { scope, day: new Date().toISOString().slice(0, 10) },
    ]),
  'calendar.week': () => ['mine', 'firm'].flatMap((scope) => [{ scope }, { scope, on: '2026-03-10' }]),
  'calendar.agenda': ({ announced }) =>
    ['mine', 'firm'].flatMap((scope) => [{ scope }, { scope, from: '2026-01-05' }, { scope, after: announced }]),
  'calendar.docket': ({ memberId, announced }) => [
    ...['mine', 'firm'].flatMap((scope) => [{ scope }, { scope, on: '2026-03-10' }, { scope, after: announced }]),
    { lawyer: memberId },
  ],
  'calendar.feeds': none,
  'calendar.case-feeds': ofCase,
  'calendar.feed': ({ feeds }, userId) => (feeds[userId] ?? []).map((feedId) => ({ feedId })),
  'cases.export': (marks) => [
    { view: {} },
    { view: { state: 'all', sort: 'name' }, from: marks.deep.name },
    { view: { stage: 'hearing', q: 'Ivan' } },
  ],
  'cases.history-page': ofCase,
  'cases.list': (marks) => [{}, { sort: 'name', after: marks.deep.name }],
  'cases.list-page': lists,
  'cases.new-form': ({ personId }) => [{}, { personId }],
  'cases.overview': ofCase,
  'cases.team-page': ofCase,
  'claim.page': ofCase,
  'family.page': ofCase,
  'fees.page': ofCase,
  'firm.floor': none,
  'firm.print': ({ caseId, personId }) => [{ path: `/cases/${caseId}/timeline` }, { path: `/people/${personId}` }],
  'firm.settings': none,
  'firm.shell': none,
  'firm.verify-chain': none,
  'history.firm-page': (marks) => [
    {},
    { member: marks.memberId },
    ...['numbers', 'files', 'signIn', 'clients'].map((kind) => ({ kind })),
    { member: marks.memberId, kind: 'files' },
  ],
  'journey.page': ofCase,
  'members.get': ({ memberId: userId }) => [{ userId }],
  'members.list': none,
  'people.get': ({ personId, secondPerson }) => [{ personId }, { personId: secondPerson }],
  'people.get-merge': ({ personId, secondPerson }) => [
    { personId },
    { personId, q: 'Иван' },
    { personId, with: secondPerson },
  ],
  'people.likely-duplicates': () => [
    {
      surname: 'Щербаков',
      given: 'Иван',
      latinSurname: 'Shcherbakov',
      numbers: [{ kind: 'a-number', value: '299000417' }],
    },
  ],
  'people.list': (marks) => [
    ...['name', '-name', 'newest'].flatMap((sort) => [
      { sort },
      { sort, after: marks.deepPerson },
      { sort, before: marks.deepPerson },
    ]),
    ...NAMES.map((q) => ({ q })),
  ],
  'people.reveal-number': ({ numberId }) => [{ numberId }],
  'portal.access': ofCase,
  'portal.page': ({ clientCase }) => [{}, { caseId: clientCase, allOpenings: true }],
  'proceedings.reveal-number': ({ proceedingId }) => [{ numberId: proceedingId }],
  'reports.one-person': () => [{}, { after: packCursor(['019ab000-0000-7000-8000-000000000000']) }],
  'reports.page': none,
  'rules.change': ({ changeId }) => [{ changeId }],
  'rules.page': () => [
    { topic: 'statutes', q: '280.3' },
    { topic: 'dates', due: '1' },
  ],
  'rules.rule': () => [{ ruleId: 'BIA_APPEAL' }, { ruleId: 'EAD_CLOCK' }],
  'rules.verification': () => [{ topic: 'dates', entry: 'BIA_APPEAL.10' }],
  'search.all': (marks) => searches(marks).map((q) => ({ q })),
  'dates.compute': () => [{ asOf: '2026-11-23', events: [] }],
  'dates.page': ({ caseId, longCase, dateId }) => [{ caseId, shown: dateId }, { caseId: longCase }],
  'timeline.page': ({ caseId, longCase, eventId }) => [
    { caseId: longCase },
    { caseId: longCase, recording: true },
    { caseId, strike: eventId, recording: true },
  ],
  'timeline.preview': ({ caseId, eventId }) => [
    { caseId, event: { type: 'aaf_paid', date: day } },
    { caseId, strike: eventId },
  ],
  'today.page': ({ memberId: lawyer }) => [{ scope: 'mine' }, { scope: 'firm' }, { lawyer }],
};
