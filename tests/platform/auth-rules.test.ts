import { describe, expect, it } from 'vitest';
import { hashPassword, isDated, normalPassword, passwordFits } from '../../lib/platform/auth/password';
import { contextWords, passwordFault } from '../../lib/platform/auth/password-rules';
import { agentOf, networkOf } from '../../lib/platform/auth/visitor';

const words = contextWords('Marsh & Abelson LLP', 'Ruth Abelson', 'ruth.a');

describe('a password', () => {
  it.each([
    ['fourteen chars', 'password-short-alone'],
    ['password password', 'password-common'],
    ['qwertyuiopasdfghjkl', 'password-common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password-common'],
    ['парольпарольпароль', 'password-common'],
    ['MarshAbelsonRuth2026', 'password-names'],
    ['pristanpristan 12345', 'password-names'],
    ['я'.repeat(257), 'too-long'],
  ])('%s is refused: %s', (password, code) => {
    expect(passwordFault(password, words, false)).toBe(code);
  });

  it.each([
    'lantern over quiet water',
    'семь цапель у причала',
    '🦭🌊🪵⚓🕯️🌫️🐟🧭🪝🛟🌙☂️🐚🪨🌧️',
    'correct horse battery staple '.repeat(5),
  ])('%s is taken, without signs or figures', (password) => {
    expect(passwordFault(password, words, false)).toBeNull();
  });

  it('may be shorter beside a second factor, but not common', () => {
    expect(passwordFault('tide-4-Qx', words, true)).toBeNull();
    expect(passwordFault('tide-4Q', words, true)).toBe('password-short');
    expect(passwordFault('iloveyou', words, true)).toBe('password-common');
    expect(passwordFault('ruthabelson', words, true)).toBe('password-names');
  });

  it('is the same however its letters are composed, and nothing of it is cut off', async () => {
    expect(normalPassword('é ﬁ')).toBe(normalPassword('e\u0301 fi'));
    const hashed = await hashPassword(`${'long '.repeat(60)}é`);
    expect(await passwordFits(hashed, `${'long '.repeat(60)}e\u0301`)).toBe(true);
    expect(await passwordFits(hashed, 'long '.repeat(60))).toBe(false);
    expect(await passwordFits(null, 'anything')).toBe(false);
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(isDated(hashed)).toBe(false);
  });
});

describe('who knocks', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('two addresses of one IPv6 network count together', () => {
    expect(networkOf('2001:db8:1:2::9')).toBe(networkOf('2001:DB8:1:2:ffff::1'));
  });

  it('is named by browser and system, without versions', () => {
    const agent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
    expect(agentOf(agent)).toBe('Chrome, Windows');
    expect(agentOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1')).toBe(
      'Safari, iOS',
    );
    expect(agentOf(null)).toBe('');
  });
});
