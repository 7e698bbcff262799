/** Every action of the audit log, by the kind of act it is. */
export const ACTS = {
  numbers: [
    ...['people.reveal-number', 'proceedings.reveal-number', 'people.edit-numbers', 'people.likely-duplicates'],
    ...['search.all', 'cases.list', 'cases.list-page'],
  ],
  files: ['cases.export', 'firm.print', 'calendar.feed', 'calendar.make-feed', 'calendar.revoke-feed'],
  signIn: [
    ...['account.sign-in', 'account.sign-in-refused', 'account.sign-out', 'account.request-reset'],
    ...['account.set-password', 'account.change-password', 'account.start-reset', 'account.end-session'],
    ...['account.end-other-sessions', 'account.end-sessions-of', 'account.start-codes', 'account.confirm-codes'],
    ...['account.remove-codes', 'account.renew-recovery-codes', 'account.start-passkey', 'account.add-passkey'],
    ...['account.remove-passkey', 'account.remove-factors-of', 'account.make-token', 'account.revoke-token'],
  ],
  members: [
    ...['members.invite', 'members.invite-again', 'members.edit', 'members.disable', 'members.enable'],
    ...['reminders.add-absence', 'reminders.add-absence-of', 'reminders.end-absence', 'reminders.end-absence-of'],
    ...[
      'reminders.set-digest-hour',
      'members.hand-over',
      'firm.edit',
      'account.change-settings',
      'account.change-language',
      'account.change-theme',
    ],
  ],
  clients: [
    ...['portal.invite', 'portal.resend-invitation', 'portal.grant-case', 'portal.revoke-grant'],
    ...['portal.disable-client', 'portal.enable-client'],
  ],
  people: [
    ...['people.create', 'people.edit-names', 'people.edit-life', 'people.edit-contacts', 'people.merge'],
    ...['family.add', 'family.edit', 'family.remove'],
  ],
  cases: [
    ...['cases.create', 'cases.add-note', 'cases.close', 'cases.reopen', 'cases.edit-facts', 'cases.set-next-step'],
    ...['cases.finish-next-step', 'cases.publish-next-step', 'cases.set-team', 'cases.restrict'],
    ...['cases.lift-restriction', 'cases.record-status-check', 'claim.edit-grounds', 'claim.edit-reasons'],
    ...['journey.edit', 'proceedings.edit', 'bars.record-exception', 'bars.withdraw-exception', 'bars.conclude'],
    ...['fees.pay', 'fees.waive', 'fees.exempt', 'fees.undo'],
  ],
  timeline: [
    ...['timeline.record', 'timeline.strike', 'timeline.correct', 'timeline.publish-status'],
    ...['timeline.withdraw-status', 'timeline.publish-date', 'timeline.withdraw-date'],
  ],
  dates: [
    ...['dates.confirm', 'dates.move', 'dates.close', 'dates.reopen', 'dates.enter', 'dates.settle-difference'],
    ...['dates.record-count', 'reminders.snooze'],
  ],
  rules: [...['rules.propose', 'rules.approve', 'rules.withdraw', 'rules.advance', 'rules.applied', 'rules.verify']],
  reading: [
    ...[
      'cases.overview',
      'cases.team-page',
      'cases.history-page',
      'timeline.page',
      'dates.page',
      'bars.page',
      'calendar.case-feeds',
      'claim.page',
      'journey.page',
    ],
    ...['family.page', 'fees.page', 'portal.access', 'history.firm-page'],
  ],
  system: [
    ...[
      'firm.found',
      'people.seal-numbers',
      'people.key-names',
      'reports.recount',
      'timeline.roll-hearings',
      'seed.cases',
    ],
    ...['dates.recount', 'reminders.send'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type ActKind = keyof typeof ACTS;

export const ACT_KINDS = Object.keys(ACTS) as ActKind[];
