import { isIPv6 } from 'node:net';

/** Who knocks, as far as the request says: for the rate limits and the list of sessions. */
export type Visitor = {
  /** The address's network: IPv4 /24 or IPv6 /64. No whole address is kept anywhere. */
  network: string;
  /** "Firefox, Linux": enough to recognise one's own session by. */
  agent: string;
};

type HeaderList = { get(name: string): string | null };

/** The address is the one our own server wrote into the request; a stranger's claim does not get here. */
export function visitorOf(headers: HeaderList): Visitor {
  return {
    network: networkOf(headers.get('x-pristan-client') ?? ''),
    agent: agentOf(headers.get('user-agent')),
  };
}

/** The /24 of an IPv4 address (also one mapped into IPv6), the /64 of an IPv6 one; "unknown" for anything else. */
export function networkOf(address: string): string {
  const plain = address.replace(/^\[|\]$|%.*$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  const quad = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain);
  if (quad) return `${quad[1]}.0/24`;
  if (!isIPv6(plain)) return 'unknown';
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...right];
  const prefix = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/64`;
}

const BROWSERS: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bYaBrowser\//, 'Yandex'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone|\biPad/, 'iOS'],
  [/\bAndroid/, 'Android'],
  [/\bWindows/, 'Windows'],
  [/\bMac OS X|\bMacintosh/, 'macOS'],
  [/\bCrOS/, 'ChromeOS'],
  [/\bLinux/, 'Linux'],
];

/** Browser and system by name, without versions; "" where neither is known. */
export function agentOf(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 400);
  const named = [BROWSERS, SYSTEMS].map((table) => table.find(([pattern]) => pattern.test(text))?.[1]);
  return named.filter(Boolean).join(', ');
}
