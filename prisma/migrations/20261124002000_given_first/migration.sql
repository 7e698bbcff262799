-- A name typed the other way round, given name first: a key of its own, so that this too is an index range. Generated,
-- so that every writer has it; translate() also drops the apostrophes of Latin spellings.
alter table person add column given_key text generated always as
  (lower(translate(given || ' ' || surname, 'ёЁ''’ʼ`', 'ее'))) stored;
alter table person_name add column given_key text generated always as
  (lower(translate(given || ' ' || surname, 'ёЁ''’ʼ`', 'ее'))) stored;
create index person_firm_id_given_key_id_idx on person (firm_id, given_key, id);
create index person_name_firm_id_given_key_person_id_idx on person_name (firm_id, given_key, person_id);

-- The search by trigrams weighs at most 400 names a table: of a common word any 400 hold it, and names that begin
-- with what was typed are found before by their index. Without the bound "Артём" of a million people took seconds.
-- Only bitmap scans: with a limit the planner would otherwise walk the whole firm in the hope of early matches.
create or replace function search_people(asked text, most integer) returns table (person_id uuid, score real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.5 set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
  select found.person_id, max(found.score)::real
  from (
    (select p.id as person_id, word_similarity(asked, p.search_key) as score from person p
     where p.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid and p.search_key %> asked
       and p.merged_into_id is null limit 400)
    union all
    (select n.person_id, word_similarity(asked, n.search_key) from person_name n
     where n.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid and n.search_key %> asked limit 400)
  ) found
  group by found.person_id order by 2 desc, 1 limit most
$$;
