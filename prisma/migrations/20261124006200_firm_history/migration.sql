-- The firm's history, of one member or one kind of act, newest first.
create index audit_entry_firm_id_user_id_seq_idx on audit_entry (firm_id, user_id, seq desc);
create index audit_entry_firm_id_action_seq_idx on audit_entry (firm_id, action, seq desc);
