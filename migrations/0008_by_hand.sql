-- Decisions of people: a payment of theirs needs no ground of 3.1, and their words go to the customer beside the decision.

alter table desk.findings drop constraint findings_check;
alter table desk.findings add constraint findings_check check (result in ('pay', 'review') or ground is null);

alter table desk.outbox add column message text;
alter table desk.decisions add column message text; -- kept with the decision, for a second person may have to confirm it
