import { describe, expect, it } from 'vitest';
import { asSuperuser } from '../support/sql';

/** Tables without firm_id, each with its reason. */
const WITHOUT_FIRM: Record<string, string> = {
  firm: 'the firm itself; its id is what the policy compares',
  users: 'identity: read before there is an actor, by its own policy',
  recovery_code: 'identity',
  passkey: 'identity',
  user_token: 'identity: opened by the hash of its secret',
  challenge: 'identity',
  rate_limit: 'hashed keys only; the one table without row security, since it must count strangers',
  _prisma_migrations: "the migrations' own record; the runtime role has no right to it",
};

type Table = {
  name: string;
  owner: string;
  rls: boolean;
  forced: boolean;
  firm: boolean;
  case: boolean;
  person: boolean;
};

const tables = () =>
  asSuperuser<Table>(`
    select c.relname as name, pg_get_userbyid(c.relowner) as owner, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'firm_id') as firm,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id') as case,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id') as person
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);

type Policy = {
  tablename: string;
  policyname: string;
  permissive: string;
  roles: string;
  qual: string | null;
  with_check: string | null;
};

const policies = () =>
  asSuperuser<Policy>(
    "select tablename, policyname, permissive, roles::text, qual, with_check from pg_policies where schemaname = 'public'",
  );

describe('the catalogue', () => {
  it('has row security, forced, on every table but the one that counts strangers', async () => {
    const open = (await tables()).filter((table) => !(table.rls && table.forced)).map((table) => table.name);
    expect(open.filter((name) => name !== '_prisma_migrations')).toEqual(['rate_limit']);
  });

  it('leads every other key with the firm', async () => {
    const without = (await tables()).filter((table) => !table.firm).map((table) => table.name);
    expect(without.filter((name) => !(name in WITHOUT_FIRM))).toEqual([]);
    const keys = await asSuperuser<{ name: string; first: string }>(`
      select c.relname as name, a.attname as first from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'p' and c.relnamespace = 'public'::regnamespace`);
    const odd = keys.filter((key) => key.first !== 'firm_id' && !(key.name in WITHOUT_FIRM));
    expect(odd).toEqual([]);
  });

  it('leads every reference between firm tables with the firm', async () => {
    const loose = await asSuperuser<{ name: string }>(`
      select k.conname as name from pg_constraint k
      join pg_attribute own on own.attrelid = k.conrelid and own.attname = 'firm_id'
      join pg_attribute far on far.attrelid = k.confrelid and far.attname = 'firm_id'
      where k.contype = 'f' and not (own.attnum = any (k.conkey) and far.attnum = any (k.confkey))`);
    expect(loose).toEqual([]);
  });

  it('compares the firm in every table, walls every table of a case, and closes it to clients', async () => {
    const all = await policies();
    const of = (table: string, name: string) =>
      all.find((policy) => policy.tablename === table && policy.policyname === name);
    for (const table of await tables()) {
      if (!table.firm || table.name === 'audit_head') continue;
      expect(of(table.name, 'firm')?.qual, `${table.name} compares the firm`).toContain("'app.firm_id'");
      if (!table.case || table.name === 'case_wall') continue;
      expect(of(table.name, 'wall'), `${table.name} is walled`).toMatchObject({ permissive: 'RESTRICTIVE' });
      expect(of(table.name, 'client'), `${table.name} is closed to clients`).toMatchObject({
        permissive: 'RESTRICTIVE',
      });
    }
  });

  it('hides what belongs to a hidden person', async () => {
    const all = await policies();
    for (const table of (await tables()).filter((row) => row.person && !row.case && row.name !== 'client_account')) {
      expect(
        all.some(
          (policy) =>
            policy.tablename === table.name &&
            policy.policyname === 'wall' &&
            policy.qual?.includes('search_hides_person'),
        ),
        table.name,
      ).toBe(true);
    }
  });

  it('has the check of every permissive policy equal to or narrower than its view', async () => {
    const wide = (await policies()).filter(
      (policy) => policy.permissive === 'PERMISSIVE' && policy.qual === 'true' && policy.roles === '{pristan_app}',
    );
    expect(wide).toEqual([]);
  });
});

describe('the runtime role', () => {
  it('is no superuser, passes no policy by, owns nothing and is a member of nothing', async () => {
    const [role] = await asSuperuser(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_class c where c.relowner = r.oid) + (select count(*)::int from pg_proc p where p.proowner = r.oid) as owned,
      (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships from pg_roles r where rolname = 'pristan_app'`);
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    });
  });

  it('may not change what is never changed', async () => {
    const grants = await asSuperuser<{ table_name: string; privilege_type: string }>(`select table_name, privilege_type
      from information_schema.role_table_grants where grantee = 'pristan_app' and table_schema = 'public'
        and table_name in ('audit_entry', 'audit_head', 'bar_conclusion', 'case_event', 'case_fee', 'event_strike',
          'case_wall', 'one_year_exception') order by 1, 2`);
    expect(grants.map((grant) => `${grant.table_name} ${grant.privilege_type}`)).toEqual([
      'audit_entry INSERT',
      'audit_entry SELECT',
      'audit_head SELECT',
      'bar_conclusion INSERT',
      'bar_conclusion SELECT',
      'case_event INSERT',
      'case_event SELECT',
      'case_fee INSERT',
      'case_fee SELECT',
      'case_wall SELECT',
      'event_strike INSERT',
      'event_strike SELECT',
      'one_year_exception INSERT',
      'one_year_exception SELECT',
    ]);
  });

  it('reaches definer functions of the search role and trigger functions only, each with a fixed search_path', async () => {
    const functions = await asSuperuser<{ name: string; owner: string; config: string[] | null; trigger: boolean }>(`
      select p.proname as name, pg_get_userbyid(p.proowner) as owner, p.proconfig as config, p.prorettype = 'trigger'::regtype as trigger
      from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`);
    for (const fn of functions) {
      expect(
        fn.config?.some((setting) => setting.startsWith('search_path=')),
        fn.name,
      ).toBe(true);
      expect(fn.trigger || fn.owner === 'pristan_search', fn.name).toBe(true);
    }
    const [owned] = await asSuperuser(
      "select count(*)::int as tables from pg_class c where pg_get_userbyid(c.relowner) = 'pristan_search'",
    );
    expect(owned).toEqual({ tables: 0 });
  });

  it('has no enum types: a policy would keep them from their index', async () => {
    expect(
      await asSuperuser("select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace"),
    ).toEqual([]);
  });
});
