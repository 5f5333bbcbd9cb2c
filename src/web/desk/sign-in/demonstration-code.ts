const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const bytesOf = (secret: string): Uint8Array<ArrayBuffer> => {
  let bits = '';
  for (const letter of secret.toUpperCase().replaceAll(/[\s=]/g, ''))
    bits += letters.indexOf(letter).toString(2).padStart(5, '0');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
};

/**
 * The code that the app of a demonstration account would show (RFC 6238: SHA-1, 30 seconds, six digits), so that a
 * visitor can walk through the second step without a phone. `secret` is Base32, `at` in ms since 1970.
 */
export const demonstrationCode = async (secret: string, at: number): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(at / 30_000)));
  const digest = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  const offset = digest.getUint8(19) & 15;
  return String((digest.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};
