-- Cases that go on: further decisions, mails that answer ours, and the language of the answer.

-- A charge that somebody else may have made is for a person, on its ground (3.1 "subject to verification").
alter table desk.findings drop constraint findings_check;
alter table desk.findings add constraint findings_check
  check (case result when 'pay' then ground is not null when 'review' then true else ground is null end);

alter table desk.outbox add column language text not null default 'en';

-- Whom our mail answers is found by the Message-IDs of what we sent; a customer's open cases by their address.
create index cases_by_sender on desk.cases (sender, received_at desc);
