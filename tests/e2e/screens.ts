import { proposeRuleChange } from '../../lib/rules/commands/propose-change.ts';
import { ok, staff as staffActor } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { ROLES, type Role } from './roles.ts';

/** Ids of what the demonstration's first firm holds. */
export type Ids = { case: string; person: string; second: string; member: string; event: string; change: string };

export type Screen = {
  /** The page in app/ that makes it; a page that stands nowhere in this list fails a test. */
  page: string;
  as: Role | null;
  path: string | ((ids: Ids) => string);
  /** Presses what opens forms in place before it is looked at. */
  opens?: true;
};

/** Pages nobody looks at: two lead on, one is what the bench measures others by. */
export const UNSEEN = ['app/page.tsx', 'app/(firm)/settings/page.tsx', 'app/floor/page.tsx'];

const staff = (page: string, path: Screen['path'], opens?: true): Screen => ({
  page: `app/(firm)/${page}page.tsx`,
  as: 'owner',
  path,
  ...(opens && { opens }),
});
const door = (page: string, path: string): Screen => ({ page: `app/(public)/${page}/page.tsx`, as: null, path });
const TAB = 'cases/[caseId]/';
const tab = (name: string, opens?: true): Screen =>
  staff(`${TAB}${name}/`, ({ case: id }) => `/cases/${id}/${name}`, opens);

/** Every screen there is, as who sees most of it. */
export const SCREENS: readonly Screen[] = [
  staff('today/', '/today'),
  staff('today/', ({ member }) => `/today?scope=firm&lawyer=${member}`),
  staff('cases/', '/cases'),
  staff('cases/', '/cases?state=all&sort=name&track=DEF&stage=hearing'),
  staff('cases/new/', '/cases/new'),
  staff(TAB, ({ case: id }) => `/cases/${id}`),
  staff(TAB, ({ case: id }) => `/cases/${id}`, true),
  tab('timeline'),
  tab('dates'),
  tab('bars', true),
  staff(`${TAB}bars/`, ({ case: id }) => `/cases/${id}/bars?question=FIRM_RESETTLEMENT`, true),
  tab('dates/feed'),
  tab('fees'),
  staff(`${TAB}fees/`, ({ case: id }) => `/cases/${id}/fees?filing=I765_C8_RENEWAL&forum=USCIS&on=2026-03-01`),
  staff(`${TAB}timeline/`, ({ case: id }) => `/cases/${id}/timeline?record=`),
  staff(`${TAB}timeline/`, ({ case: id }) => `/cases/${id}/timeline?record=hearing_notice`),
  staff(`${TAB}timeline/`, ({ case: id, event }) => `/cases/${id}/timeline?correct=${event}`),
  staff(`${TAB}timeline/`, ({ case: id, event }) => `/cases/${id}/timeline?strike=${event}`),
  tab('claim', true),
  tab('journey', true),
  tab('family', true),
  tab('team', true),
  tab('history'),
  tab('access', true),
  staff('people/', '/people'),
  staff('people/', '/people?q=%D0%B0'),
  staff('people/new/', '/people/new'),
  staff('people/[personId]/', ({ person }) => `/people/${person}`, true),
  staff('people/[personId]/merge/', ({ person }) => `/people/${person}/merge`),
  staff('people/[personId]/merge/', ({ person, second }) => `/people/${person}/merge?with=${second}`),
  staff('search/', '/search?q=%D0%B0%D0%BD'),
  staff('calendar/', '/calendar?scope=firm'),
  staff('calendar/', '/calendar?view=week&scope=firm'),
  staff('calendar/', '/calendar?view=agenda&scope=firm'),
  staff('calendar/docket/', '/calendar/docket?scope=firm'),
  staff('rules/', '/rules'),
  staff('rules/', '/rules?topic=dates&due=1'),
  staff('rules/[ruleId]/', '/rules/BIA_APPEAL'),
  staff('rules/[ruleId]/', '/rules/BIA_APPEAL?switch=BIA_APPEAL.10'),
  staff('rules/changes/[changeId]/', ({ change }) => `/rules/changes/${change}`, true),
  staff('rules/verify/', '/rules/verify?topic=dates&entry=BIA_BRIEF.OLD'),
  staff('reports/', '/reports'),
  staff('reports/one-person/', '/reports/one-person'),
  staff('settings/account/', '/settings/account'),
  staff('settings/security/', '/settings/security'),
  staff('settings/tokens/', '/settings/tokens'),
  staff('settings/calendars/', '/settings/calendars'),
  staff('settings/firm/', '/settings/firm', true),
  staff('settings/history/', '/settings/history'),
  staff('settings/history/', '/settings/history?kind=numbers'),
  staff('settings/members/', '/settings/members'),
  staff('settings/members/invite/', '/settings/members/invite'),
  staff('settings/members/[userId]/', ({ member }) => `/settings/members/${member}`, true),
  { page: 'app/(portal)/my/page.tsx', as: 'client', path: '/my' },
  { page: 'app/(portal)/my/account/page.tsx', as: 'client', path: '/my/account' },
  door('sign-in', '/sign-in'),
  door('sign-in/code', '/sign-in/code'),
  door('accept-invitation', '/accept-invitation'),
  door('reset', '/reset'),
  door('reset/new', '/reset/new'),
  door('setup', '/setup'),
  { page: 'app/(public)/second-factor/page.tsx', as: 'owner', path: '/second-factor' },
  { page: 'app/leave/page.tsx', as: null, path: '/leave' },
  { page: 'app/not-found.tsx', as: 'owner', path: '/nowhere' },
];

export const pathOf = ({ path }: Screen, ids: Ids): string => (typeof path === 'string' ? path : path(ids));

/** Ids of a case of the demonstration whose client has an account, and what belongs to it. */
export async function demoIds(): Promise<Ids> {
  const [found] = await asSuperuser<Omit<Ids, 'change'>>(`select c.id as "case", c.principal_id as person,
      (select p.id from person p where p.firm_id = c.firm_id and p.id <> c.principal_id order by p.id desc limit 1) as second,
      (select m.user_id from member m where m.firm_id = c.firm_id order by m.user_id desc limit 1) as member,
      (select e.id from case_event e where e.case_id = c.id and not exists (select from event_strike s where s.event_id = e.id)
        and e.type not in ('case_closed', 'case_reopened')
        order by e.id desc limit 1) as event
    from cases c join firm f on f.id = c.firm_id
    where f.short_name = 'demo' and not exists (select from case_restriction r where r.case_id = c.id)
      and exists (select from client_account a where a.person_id = c.principal_id)
    order by c.id limit 1`);
  if (!found) throw new Error('the demonstration has no case whose client has an account');
  return { ...found, change: await demoChange() };
}

/** A change of a rule that waits in the demonstration; the first to ask proposes it as the firm's lawyer. */
async function demoChange(): Promise<string> {
  const [known] = await asSuperuser<{ id: string }>(
    "select c.id from rule_change c join firm f on f.id = c.firm_id where f.short_name = 'demo' limit 1",
  );
  if (known) return known.id;
  const [lawyer] = await asSuperuser<{ firm: string; user: string }>(
    `select r.firm_id as firm, r.user_id as user from member_role r join users u on u.id = r.user_id where u.email = $1 limit 1`,
    [ROLES.lawyer],
  );
  if (!lawyer) throw new Error('the demonstration has no lawyer');
  const proposal = { versionId: 'BIA_APPEAL.10', on: true, from: '2026-03-09', reason: 'The stay was lifted.' };
  return ok(await proposeRuleChange(staffActor(lawyer.firm, lawyer.user, ['lawyer']), proposal)).changeId;
}
