import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page that names a foreign host must not reach it, even where the recorder would only tell afterwards.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

async function executable(): Promise<{ path: string; flags: string[] }> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return { path: CHROMIUM, flags: [] };
  if (existsSync(INSTALLED)) return { path: INSTALLED, flags: [] };
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return { path: await packed.executablePath(), flags: packed.args };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No browser was found (${why}). Run \`apt-get install chromium\`, or set CHROMIUM to the program of a Chromium.`,
    );
  }
}

/** A real Chromium: $CHROMIUM, else the system's, else the one of the development packages. Throws with the command to run. */
export async function launchBrowser(): Promise<Browser> {
  const { path, flags } = await executable();
  return chromium.launch({ executablePath: path, args: [...new Set([...flags, ...FLAGS])] });
}
