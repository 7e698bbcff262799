import { byHour, OF_A_DAY } from '../calendar/rules.ts';
import { announced, whoseCases, withClients } from '../calendar/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { query } from '../platform/use-case.ts';
import { lastStripDay, ROWS, stripOf } from './rules.ts';
import { todaySchema } from './schema.ts';
import { dateSections, unsettled } from './store/dates.ts';
import { caseSections, recentEvents } from './store.ts';
import type { TodayPage } from './types.ts';

/** What a member looks at in the morning: their own cases, or the whole firm's. */
export const getToday = query('today.page', {
  may: 'timeline:read',
  input: todaySchema,
  run: async ({ db, actor, input: { scope }, now, today }): Promise<TodayPage> => {
    const userId = scope === 'mine' ? userIdOf(actor) : null;
    const whose = await whoseCases(db, userId);
    const own = { whose, today, now };
    const coming = byHour(await announced(db, { from: today, to: lastStripDay(today), whose }, OF_A_DAY + 1));
    const first = coming.filter(({ voided }) => !voided).slice(0, ROWS);
    return {
      scope,
      today,
      zone: actor.firmZone,
      strip: stripOf(today, coming),
      coming: await withClients(db, first),
      events: await recentEvents(db, own),
      dates: await dateSections(db, { whose, today, userId }),
      unsettled: await unsettled(db, { whose, today }),
      ...(await caseSections(db, own)),
    };
  },
});
