-- The check of the audit chain reads every entry of the firm, those of restricted cases too: read through the policies,
-- the entries an owner may not see would look like entries that were taken out. It tells two numbers and nothing else.
create policy search on audit_entry for select to pristan_search using (true);
create policy search on audit_head for select to pristan_search using (true);
grant select on audit_entry, audit_head to pristan_search;

-- How many entries follow from one another, and the number of the first that was edited, is missing or does not follow
-- (null: whole up to the head).
create function search_chain_break() returns table (entries bigint, broken bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select nullif(current_setting('app.firm_id', true), '')::uuid as firm_id),
  linked as (
    select a.seq, a.prev, a.hash, audit_hash(a) as expected,
      coalesce(lag(a.seq) over w, 0) as before_seq,
      coalesce(lag(a.hash) over w, sha256(convert_to(a.firm_id::text, 'UTF8'))) as before_hash
    from audit_entry a join mine on mine.firm_id = a.firm_id
    window w as (order by a.seq)),
  first_bad as (
    select l.before_seq from linked l
    where l.seq <> l.before_seq + 1 or l.prev <> l.before_hash or l.hash <> l.expected
    order by l.seq limit 1),
  last_one as (
    select a.seq, a.hash from audit_entry a join mine on mine.firm_id = a.firm_id order by a.seq desc limit 1),
  head as (select h.seq, h.hash from audit_head h join mine on mine.firm_id = h.firm_id)
  select coalesce((select before_seq from first_bad), (select seq from last_one), 0),
    case
      when exists (select 1 from first_bad) then (select before_seq from first_bad) + 1
      when (select seq from head) is distinct from (select seq from last_one)
        or (select hash from head) is distinct from (select hash from last_one)
        then coalesce((select seq from last_one), 0) + 1
    end
$$;
grant create on schema public to pristan_search;
alter function search_chain_break() owner to pristan_search;
revoke create on schema public from pristan_search;
revoke all on function search_chain_break() from public;
grant execute on function search_chain_break() to pristan_app;
