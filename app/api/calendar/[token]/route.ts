import { readFeed } from '@/lib/calendar/queries/feeds';
import { calendarFeed } from '@/lib/platform/route/feed';

export const GET = calendarFeed(readFeed);
