import { gunzipSync, gzipSync } from 'node:zlib';
import { statusListLength } from '../../core/credential/status-list-length.ts';

/** `u…`: the list as W3C Bitstring Status List 1.0 writes it; the first place is the highest bit of the first byte. */
export const encodeBitstring = (places: readonly number[]): string => {
  const bytes = Buffer.alloc(statusListLength / 8);
  for (const place of places) {
    if (!(place >= 0 && place < statusListLength)) throw new RangeError(`no place ${place} in a list`);
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return `u${gzipSync(bytes, { level: 9 }).toString('base64url')}`;
};

/** Whether the place is set; `undefined` where the text is no list, unpacks to another size or has no such place. */
export const readBitstring = (encoded: string, place: number): boolean | undefined => {
  if (!encoded.startsWith('u') || !(place >= 0 && place < statusListLength)) return undefined;
  let bytes: Buffer;
  try {
    bytes = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: statusListLength / 8 });
  } catch {
    // Not gzip, cut short, or larger than a list is.
    return undefined;
  }
  if (bytes.length !== statusListLength / 8) return undefined;
  return ((bytes[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
};
