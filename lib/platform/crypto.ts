import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Where a ciphertext belongs: bound as associated data, so that one moved to another row or column fails. */
export type Place = { table: string; row: string; column: string };

const aad = (place: Place) => Buffer.from(`${place.table}:${place.row}:${place.column}`);

/**
 * AES-256-GCM. Format `v1.<keyId>.<iv>.<tag>.<ciphertext>`, base64url parts; the version byte lets the
 * algorithm change, the key id lets the key rotate. Nonces are random, 96 bits.
 */
export function seal(key: Buffer, keyId: number, place: Place, plain: string | Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return ['v1', keyId, ...[iv, cipher.getAuthTag(), body].map((b) => b.toString('base64url'))].join('.');
}

/** The plaintext; throws where key, place or a single bit differs. */
export function open(key: Buffer, place: Place, sealed: string): Buffer {
  const [version, , iv, tag, body] = sealed.split('.');
  if (version !== 'v1' || !iv || !tag || body === undefined) throw new Error('ciphertext of an unknown version');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
  decipher.setAAD(aad(place)).setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]);
}

/** The id of the key a ciphertext names. */
export function keyIdOf(sealed: string): number {
  return Number(sealed.split('.')[1]);
}

/** A key for one purpose from a 32-byte master (HKDF-SHA-256). */
export function derive(master: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64url'), '', purpose, 32));
}

/** Blind index: a keyed hash of a normalised high-entropy value, for exact search. Never for names. */
export function blindIndex(key: Buffer, kind: string, normalised: string): string {
  return createHmac('sha256', key).update(`${kind}:${normalised}`).digest('base64url');
}

/** Hash of a random secret (session link, token): high entropy, so no salt or stretching is needed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A secret of 256 random bits. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
