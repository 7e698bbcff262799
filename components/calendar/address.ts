export type View = 'month' | 'week' | 'agenda';
export type Scope = 'mine' | 'firm';

type Asked = {
  view?: View;
  month?: string;
  day?: string;
  on?: string;
  from?: string;
  lawyer?: string;
  after?: string;
  facts?: string;
  scope?: Scope;
};

function address(path: string, { view, scope, ...rest }: Asked): string {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams([
    ...(view && view !== 'month' ? [['view', view]] : []),
    ...given,
    ...(scope === 'firm' ? [['scope', scope]] : []),
  ] as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}

/** The address of a view of the calendar; what is usual stays out of it. */
export const calendarHref = (asked: Asked): string => address('/calendar', asked);

export const docketHref = (asked: Pick<Asked, 'on' | 'lawyer' | 'after' | 'scope'>): string =>
  address('/calendar/docket', asked);
