import { byHour, isOff, OF_A_DAY } from '../calendar/rules.ts';
import { announced, whoseCases, withClients } from '../calendar/store.ts';
import { rolesOf, userIdOf } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { lastStripDay, ROWS, stripOf } from './rules.ts';
import { todaySchema } from './schema.ts';
import { asideOf } from './store/aside.ts';
import { dateSections } from './store/dates.ts';
import { caseSections, recentEvents } from './store.ts';
import type { TodayPage } from './types.ts';

/**
 * What a member looks at in the morning: their own cases, the whole firm's, or, for the owner, those of one member. The
 * walls are the reader's own whoever's cases are asked for.
 */
export const getToday = query('today.page', {
  may: 'timeline:read',
  input: todaySchema,
  run: async ({ db, actor, input, now, today }): Promise<TodayPage> => {
    const scope = input.lawyer ? 'firm' : input.scope;
    const userId = scope === 'mine' ? userIdOf(actor) : null;
    const whose = await whoseCases(db, input.lawyer ?? userId);
    const choosing = input.lawyer !== undefined || rolesOf(actor).includes('owner');
    const aside = await asideOf(db, { whose, today, userId, choosing, chosen: input.lawyer });
    const lawyer = input.lawyer ? (aside.members.find((one) => one.userId === input.lawyer) ?? notFound()) : null;
    const own = { whose, today, now };
    const coming = byHour(await announced(db, { from: today, to: lastStripDay(today), whose }, OF_A_DAY + 1));
    const first = coming.filter((item) => !isOff(item)).slice(0, ROWS);
    return {
      ...{ scope, lawyer, ...aside },
      today,
      zone: actor.firmZone,
      strip: stripOf(today, coming),
      coming: await withClients(db, first),
      events: await recentEvents(db, own),
      dates: await dateSections(db, { whose, today, userId }),
      ...(await caseSections(db, own)),
    };
  },
});
