import { defineConfig } from 'prisma/config';

// The connection is given at run time by lib/platform/db.ts; the command line only generates the client.
export default defineConfig({ schema: 'schema', migrations: { path: 'migrations' } });
