import { randomBytes } from 'node:crypto';

/**
 * A new identifier: a readable prefix and a UUID of version 7 (RFC 9562), whose text sorts by time of making.
 * Made here and not by the database, so that it is the same on a distributed one.
 */
export const newId = <Prefix extends string>(
  prefix: Prefix,
  now: number = Date.now(),
): `${Prefix}_${string}` => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `${prefix}_${groups.join('-')}`;
};
