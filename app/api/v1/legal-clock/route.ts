import { resource } from '@/lib/platform/route/operation';
import { clock } from '../operations';

export const { GET, POST, PUT, PATCH, DELETE } = resource(clock);
