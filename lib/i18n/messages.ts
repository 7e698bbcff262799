import type { Locale } from './locale.ts';
import enAccess from './messages/en/access.json' with { type: 'json' };
import enAccount from './messages/en/account.json' with { type: 'json' };
import enBars from './messages/en/bars.json' with { type: 'json' };
import enBarsForm from './messages/en/barsForm.json' with { type: 'json' };
import enCalendar from './messages/en/calendar.json' with { type: 'json' };
import enCaseForm from './messages/en/caseForm.json' with { type: 'json' };
import enCases from './messages/en/cases.json' with { type: 'json' };
import enCaseWork from './messages/en/caseWork.json' with { type: 'json' };
import enClaim from './messages/en/claim.json' with { type: 'json' };
import enDates from './messages/en/dates.json' with { type: 'json' };
import enDateWork from './messages/en/dateWork.json' with { type: 'json' };
import enDoor from './messages/en/door.json' with { type: 'json' };
import enFamily from './messages/en/family.json' with { type: 'json' };
import enFeeForm from './messages/en/feeForm.json' with { type: 'json' };
import enFees from './messages/en/fees.json' with { type: 'json' };
import enField from './messages/en/field.json' with { type: 'json' };
import enFirm from './messages/en/firm.json' with { type: 'json' };
import enJourney from './messages/en/journey.json' with { type: 'json' };
import enLeave from './messages/en/leave.json' with { type: 'json' };
import enMail from './messages/en/mail.json' with { type: 'json' };
import enMembers from './messages/en/members.json' with { type: 'json' };
import enPage from './messages/en/page.json' with { type: 'json' };
import enPeople from './messages/en/people.json' with { type: 'json' };
import enPortal from './messages/en/portal.json' with { type: 'json' };
import enProceedings from './messages/en/proceedings.json' with { type: 'json' };
import enReminders from './messages/en/reminders.json' with { type: 'json' };
import enReports from './messages/en/reports.json' with { type: 'json' };
import enRules from './messages/en/rules.json' with { type: 'json' };
import enSearch from './messages/en/search.json' with { type: 'json' };
import enSettings from './messages/en/settings.json' with { type: 'json' };
import enShell from './messages/en/shell.json' with { type: 'json' };
import enTimeline from './messages/en/timeline.json' with { type: 'json' };
import enToday from './messages/en/today.json' with { type: 'json' };
import ruAccess from './messages/ru/access.json' with { type: 'json' };
import ruAccount from './messages/ru/account.json' with { type: 'json' };
import ruBars from './messages/ru/bars.json' with { type: 'json' };
import ruBarsForm from './messages/ru/barsForm.json' with { type: 'json' };
import ruCalendar from './messages/ru/calendar.json' with { type: 'json' };
import ruCaseForm from './messages/ru/caseForm.json' with { type: 'json' };
import ruCases from './messages/ru/cases.json' with { type: 'json' };
import ruCaseWork from './messages/ru/caseWork.json' with { type: 'json' };
import ruClaim from './messages/ru/claim.json' with { type: 'json' };
import ruDates from './messages/ru/dates.json' with { type: 'json' };
import ruDateWork from './messages/ru/dateWork.json' with { type: 'json' };
import ruDoor from './messages/ru/door.json' with { type: 'json' };
import ruFamily from './messages/ru/family.json' with { type: 'json' };
import ruFeeForm from './messages/ru/feeForm.json' with { type: 'json' };
import ruFees from './messages/ru/fees.json' with { type: 'json' };
import ruField from './messages/ru/field.json' with { type: 'json' };
import ruFirm from './messages/ru/firm.json' with { type: 'json' };
import ruJourney from './messages/ru/journey.json' with { type: 'json' };
import ruLeave from './messages/ru/leave.json' with { type: 'json' };
import ruMail from './messages/ru/mail.json' with { type: 'json' };
import ruMembers from './messages/ru/members.json' with { type: 'json' };
import ruPage from './messages/ru/page.json' with { type: 'json' };
import ruPeople from './messages/ru/people.json' with { type: 'json' };
import ruPortal from './messages/ru/portal.json' with { type: 'json' };
import ruProceedings from './messages/ru/proceedings.json' with { type: 'json' };
import ruReminders from './messages/ru/reminders.json' with { type: 'json' };
import ruReports from './messages/ru/reports.json' with { type: 'json' };
import ruRules from './messages/ru/rules.json' with { type: 'json' };
import ruSearch from './messages/ru/search.json' with { type: 'json' };
import ruSettings from './messages/ru/settings.json' with { type: 'json' };
import ruShell from './messages/ru/shell.json' with { type: 'json' };
import ruTimeline from './messages/ru/timeline.json' with { type: 'json' };
import ruToday from './messages/ru/today.json' with { type: 'json' };

const en = {
  account: enAccount,
  access: enAccess,
  bars: enBars,
  barsForm: enBarsForm,
  calendar: enCalendar,
  caseForm: enCaseForm,
  caseWork: enCaseWork,
  cases: enCases,
  claim: enClaim,
  dates: enDates,
  dateWork: enDateWork,
  door: enDoor,
  family: enFamily,
  feeForm: enFeeForm,
  fees: enFees,
  field: enField,
  journey: enJourney,
  leave: enLeave,
  mail: enMail,
  page: enPage,
  people: enPeople,
  portal: enPortal,
  proceedings: enProceedings,
  reminders: enReminders,
  reports: enReports,
  rules: enRules,
  search: enSearch,
  shell: enShell,
  timeline: enTimeline,
  today: enToday,
  firm: enFirm,
  members: enMembers,
  settings: enSettings,
};
export type Messages = typeof en;

/** Every text of the product, by language and noun. English gives the shape; a key missing in Russian does not compile. */
export const messages: Record<Locale, Messages> = {
  en,
  ru: {
    account: ruAccount,
    access: ruAccess,
    bars: ruBars,
    barsForm: ruBarsForm,
    calendar: ruCalendar,
    caseForm: ruCaseForm,
    caseWork: ruCaseWork,
    cases: ruCases,
    claim: ruClaim,
    dates: ruDates,
    dateWork: ruDateWork,
    door: ruDoor,
    family: ruFamily,
    feeForm: ruFeeForm,
    fees: ruFees,
    field: ruField,
    journey: ruJourney,
    leave: ruLeave,
    mail: ruMail,
    page: ruPage,
    people: ruPeople,
    portal: ruPortal,
    proceedings: ruProceedings,
    reminders: ruReminders,
    reports: ruReports,
    rules: ruRules,
    search: ruSearch,
    shell: ruShell,
    timeline: ruTimeline,
    today: ruToday,
    firm: ruFirm,
    members: ruMembers,
    settings: ruSettings,
  },
};
