import { type Db, firmOf } from '../../platform/db.ts';
import { accountState } from '../rules.ts';
import type { AccessPerson, CaseAccess, ClientAccountView } from '../types.ts';

type Row = {
  people: (Pick<AccessPerson, 'personId' | 'name' | 'role' | 'knownEmail' | 'sees'> & {
    account:
      | (Pick<ClientAccountView, 'userId' | 'email' | 'locale' | 'addressReason' | 'linkUntil' | 'lastSignIn'> & {
          accepted: boolean;
          disabled: boolean;
        })
      | null;
  })[];
  statusAt: string | null;
  dates: number;
  step: boolean;
};

/**
 * Who outside the firm may read what of a case: its people with their accounts, and what is published. One statement,
 * for the page of the access and for the panel on the overview. The caller has loaded the case.
 */
export async function caseAccess(db: Db, caseId: string, now: Date): Promise<CaseAccess> {
  const firmId = firmOf(db);
  const [found] = await db.$queryRaw<{ row: Row }[]>`
    with seen as (
      select person_id, role from case_person where firm_id = ${firmId}::uuid and case_id = ${caseId}::uuid
      union all
      select a.person_id, null from client_case s
        join client_account a on a.firm_id = s.firm_id and a.user_id = s.user_id
        where s.firm_id = ${firmId}::uuid and s.case_id = ${caseId}::uuid and not exists (select 1 from case_person q
          where q.firm_id = s.firm_id and q.case_id = s.case_id and q.person_id = a.person_id))
    select json_build_object(
      'people', (select coalesce(json_agg(json_build_object(
        'personId', p.id, 'name', trim(p.surname || ' ' || p.given || ' ' || p.patronymic), 'role', s.role,
        'knownEmail', coalesce((select c.value from contact_point c where c.firm_id = p.firm_id and c.person_id = p.id
          and c.kind = 'email' order by c.position limit 1), ''),
        'account', case when a.user_id is not null then json_build_object('userId', a.user_id, 'email', u.email,
          'locale', u.locale, 'addressReason', a.address_reason, 'accepted', u.password_hash is not null,
          'disabled', a.disabled_at is not null,
          'linkUntil', (select max(t.expires_at) from user_token t
            where t.user_id = a.user_id and t.purpose = 'invite' and t.used_at is null),
          'lastSignIn', (select max(z.created_at) from session z
            where z.firm_id = a.firm_id and z.user_id = a.user_id)) end,
        'sees', (select json_build_object('via', v.via, 'reason', v.reason, 'by', m.name, 'at', v.granted_at)
          from client_case v left join member m on m.firm_id = v.firm_id and m.user_id = v.granted_by
          where v.firm_id = a.firm_id and v.user_id = a.user_id and v.case_id = ${caseId}::uuid)
        ) order by (s.role = 'principal') desc nulls last, p.sort_key, p.id), '[]'::json)
        from seen s join person p on p.firm_id = ${firmId}::uuid and p.id = s.person_id
        left join lateral (select * from client_account x where x.firm_id = p.firm_id and x.person_id = p.id
          order by x.disabled_at is not null, x.created_at desc limit 1) a on true
        left join users u on u.id = a.user_id),
      'statusAt', (select p.published_at from publication p where p.firm_id = ${firmId}::uuid
        and p.case_id = ${caseId}::uuid and p.kind = 'status' and p.withdrawn_at is null),
      'dates', (select count(*) from publication p where p.firm_id = ${firmId}::uuid
        and p.case_id = ${caseId}::uuid and p.kind = 'event' and p.withdrawn_at is null),
      'step', exists (select 1 from next_step n where n.firm_id = ${firmId}::uuid and n.case_id = ${caseId}::uuid
        and n.done_at is null and n.published_at is not null)) as row`;
  if (!found) return { people: [], published: { statusAt: null, dates: 0, step: false } };
  const { people, statusAt, dates, step } = found.row;
  const instant = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  return {
    people: people.map(({ account, sees, ...person }) => {
      if (!account) return { ...person, account: null, sees: null };
      const { accepted, disabled, ...known } = account;
      const linkUntil = instant(account.linkUntil);
      const linkLives = linkUntil !== null && linkUntil > now.toISOString();
      return {
        ...person,
        account: {
          ...known,
          linkUntil,
          lastSignIn: instant(account.lastSignIn),
          state: accountState({ accepted, disabled, linkLives }),
        },
        sees: sees && { ...sees, at: new Date(sees.at).toISOString() },
      };
    }),
    published: { statusAt: instant(statusAt), dates, step },
  };
}
