-- A strike that leaves a later event without its ground is a lawyer's decision: the rule and the reason stay with it.
alter table event_strike add column override_rule text, add column override_reason text,
  add check ((override_rule is null) = (override_reason is null));
