import type { CaseView } from '@/lib/cases/types/list';

export const SET_FILTERS = ['stage', 'ground', 'track', 'lawyer', 'court', 'office', 'transit', 'waiting'] as const;
export type SetFilter = (typeof SET_FILTERS)[number];

/** A list of cases as an address: only what differs from "all open, newest activity first". */
export function listHref(view: Partial<CaseView>, base = '/cases'): string {
  const query = new URLSearchParams();
  if (view.q) query.set('q', view.q);
  if (view.state && view.state !== 'open') query.set('state', view.state);
  for (const name of SET_FILTERS) for (const value of view[name] ?? []) query.append(name, value);
  if (view.step) query.set('step', view.step);
  if (view.date) query.set('date', view.date);
  if (view.quiet) query.set('quiet', '1');
  if (view.mine) query.set('mine', '1');
  if (view.restricted) query.set('restricted', '1');
  if (view.sort && view.sort !== 'activity') query.set('sort', view.sort);
  if (view.after) query.set('after', view.after);
  else if (view.before) query.set('before', view.before);
  const text = query.toString();
  return text ? `${base}?${text}` : base;
}

/** The same list changed: it begins anew at its first page. */
export const turned = (view: CaseView, change: Partial<CaseView>): string =>
  listHref({ ...view, after: undefined, before: undefined, ...change });

/** The same list without one value of a set. */
export const without = (view: CaseView, name: SetFilter, value: string): string =>
  turned(view, { [name]: view[name].filter((other) => other !== value) });
