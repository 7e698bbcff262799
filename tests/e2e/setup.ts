import type { TestProject } from 'vitest/node';
import { ROLES, type Role, signInByScript } from './roles.ts';
import { type Running, startProduct } from './running.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** "http://127.0.0.1:41234" */
    address: string;
    dataDir: string;
    /** The file that holds everything start, server and worker have said. */
    log: string;
    password: string;
    /** Session cookies of the demonstration's accounts, made once: signing in is limited and takes time. */
    sessions: Record<Role, string>;
  }
}

/** For writing journeys: one that runs already (E2E_ADDRESS, E2E_DATA, E2E_LOG), with the passwords' password below. */
function alreadyRunning(): Running | null {
  const { E2E_ADDRESS: address, E2E_DATA: dataDir, E2E_LOG: log } = process.env;
  return address && dataDir && log ? { address, dataDir, log, stop: async () => {} } : null;
}

/** The product, started once for all journeys and stopped after them. */
export default async function setup(project: TestProject) {
  const password = 'quiet harbour lanterns';
  const running = alreadyRunning() ?? (await startProduct(password));
  const { address, dataDir, log } = running;
  const roles = Object.keys(ROLES) as Role[];
  const entries: [Role, string][] = [];
  for (const role of roles) entries.push([role, await signInByScript(address, ROLES[role], password)]);
  project.provide('address', address);
  project.provide('dataDir', dataDir);
  project.provide('log', log);
  project.provide('password', password);
  project.provide('sessions', Object.fromEntries(entries) as Record<Role, string>);
  return running.stop;
}
