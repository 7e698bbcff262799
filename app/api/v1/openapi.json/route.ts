import { openapi } from '@/lib/platform/route/openapi';
import { operations } from '../operations';

export const dynamic = 'force-dynamic';

export const GET = openapi(operations);
