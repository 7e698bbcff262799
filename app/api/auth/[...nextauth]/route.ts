import { authRoute } from '@/lib/platform/auth';

export { authRoute as GET, authRoute as POST };
