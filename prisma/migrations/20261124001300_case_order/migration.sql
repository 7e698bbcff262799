-- Lists by hearing: cases without one come last, and a page begins at one row of values (lib/cases/store/list-cases.ts).
create index cases_hearing_order on cases (firm_id, (coalesce(next_hearing, 'infinity'::date)), id);
