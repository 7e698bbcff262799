import { resource } from '@/lib/platform/route/operation';
import { oneCase } from '../../operations';

export const { GET, POST, PUT, PATCH, DELETE } = resource(oneCase);
