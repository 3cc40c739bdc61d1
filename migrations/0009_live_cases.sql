-- A trial (a backfill that only decides) must never touch a real case, nor a real mail join a trial's.

alter table desk.cases add column live boolean not null default true;
update desk.cases c set live = d.live from desk.decisions d where d.case_id = c.case_id and d.seq = 1;
