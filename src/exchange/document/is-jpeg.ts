/** Markers that stand alone, without a length: TEM and the restarts. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Frame headers; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/**
 * A JPEG: segments follow one another up to the scan, a frame among them has a size, and an end comes after. Cameras
 * write more behind the end, so it need not be the last. Source: ITU-T T.81, annex B.
 */
export const isJpeg = (bytes: Uint8Array): boolean => {
  if (word(bytes, 0) !== 0xffd8) return false;
  let at = 2;
  let hasFrame = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    // 0xFF may be repeated before a marker.
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const length = word(bytes, at + 2);
      if (marker === 0xd8 || marker === 0xd9 || marker === 0 || length < 2) return false;
      // The height may be given later (0), the width never.
      if (isFrame(marker)) hasFrame = length >= 11 && word(bytes, at + 7) > 0;
      at += 2 + length;
      if (marker === 0xda) {
        return (
          hasFrame && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('ffd9', at, 'hex')
        );
      }
    }
  }
  return false;
};
