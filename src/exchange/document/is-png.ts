import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG: a first chunk whose checksum is right and whose size is not 0, and chunks one after another up to the end mark,
 * with image data among them and nothing behind. Source: ISO/IEC 15948, 5.
 */
export const isPng = (bytes: Uint8Array): boolean => {
  if (bytes.length < 45 || !signature.every((byte, at) => bytes[at] === byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const nameAt = (at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (nameAt(8) !== 'IHDR' || view.getUint32(8) !== 13) return false;
  if (view.getUint32(16) === 0 || view.getUint32(20) === 0) return false;
  if (crc32(bytes.subarray(12, 29)) !== view.getUint32(29)) return false;
  let hasImage = false;
  for (let at = 33; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = nameAt(at);
    if (!/^[A-Za-z]{4}$/.test(name)) return false;
    if (name === 'IDAT') hasImage = true;
    if (name === 'IEND') return hasImage && view.getUint32(at) === 0 && at + 12 === bytes.length;
  }
  return false;
};
