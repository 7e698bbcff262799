// Loaded before everything else in each Node process and thread (NODE_OPTIONS=--import): writes down every connection,
// datagram and name looked up that is not this machine's own. It refuses nothing.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

type Plain = (this: unknown, ...args: unknown[]) => unknown;

const file = process.env.PRISTAN_CALLS ?? '';
const own = process.argv.slice(1).join(' ');
const OURS = /^(localhost|127\..*|::1|::ffff:127\..*|0\.0\.0\.0|::|)$/i;

const write = (text: string) => appendFileSync(file, `${text}\n`);
const recordHost = (what: string, host: unknown) => {
  if (typeof host === 'string' && !OURS.test(host)) write(`${what} ${host} by ${own}`);
};

/** Puts a look at the arguments before a function of Node's. */
function watch(holder: object, name: string, look: (args: unknown[]) => void): void {
  const functions = holder as Record<string, unknown>;
  const before = functions[name];
  if (typeof before !== 'function') return;
  functions[name] = function watched(this: unknown, ...args: unknown[]) {
    look(args);
    return (before as Plain).apply(this, args);
  };
}

/** The host of net's many ways to name an address: (options), (port, host), (path), or those in one array. */
function hostOf(args: unknown[]): unknown {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) return 'path' in first ? '' : (first as { host?: string }).host;
  return Number.isInteger(Number(first)) ? second : '';
}

watch(net.Socket.prototype, 'connect', (args) => recordHost('connect', hostOf(args)));
for (const name of ['send', 'connect'])
  watch(dgram.Socket.prototype, name, (args) =>
    recordHost(
      'datagram',
      args.slice(1).findLast((arg) => typeof arg === 'string'),
    ),
  );
for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(holder))
    if (/^(lookup|resolve|reverse)/.test(name)) watch(holder, name, ([host]) => recordHost('name', host));
syncBuiltinESMExports();

appendFileSync(`${file}.loaded`, `${own}\n`);
