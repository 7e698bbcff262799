import { health } from '@/lib/platform/route';

export const dynamic = 'force-dynamic';

export const GET = health;
