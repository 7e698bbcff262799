import { nothing } from '@/lib/platform/route/operation';

export const { GET, POST, PUT, PATCH, DELETE } = nothing();
