-- Row security lets an index answer a comparison only where nothing in it could leak a row, and of "coalesce" Postgres
-- does not know that: pages after the first of a list by hearing read every case. Of "case" it knows.
drop index cases_hearing_order;
create index cases_hearing_order on cases (firm_id, (case when next_hearing is null then 'infinity'::date else next_hearing end), id);
