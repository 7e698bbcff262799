import { resource } from '@/lib/platform/route/operation';
import { caseList } from '../operations';

export const { GET, POST, PUT, PATCH, DELETE } = resource(caseList);
