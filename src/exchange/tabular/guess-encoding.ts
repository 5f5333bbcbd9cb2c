const cyrillic = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** The ten commonest letters of Russian, about three quarters of any Russian text, in either case. */
const frequent = /[оеаинтсрвлОЕАИНТСРВЛ]/g;

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;

/** UTF-16 by its mark (never under the mark of UTF-8), or by the upper halves of its letters: zero for Latin, four for Cyrillic, neither of them a character of text. */
export const guessUtf16 = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return undefined;
  const upper = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0 || byte === 4) upper[index % 2] = (upper[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = upper;
  if (odd > head.length / 5 && even < odd / 4) return 'utf-16le';
  if (even > head.length / 5 && odd < even / 4) return 'utf-16be';
  return undefined;
};

/** Which encoding a text that is not UTF-8 looks like, so that the person can save it again; `unknown` if none fits. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const high = bytes.filter(isHigh);
  const besideAnother = bytes.filter(
    (byte, at) => isHigh(byte) && (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])),
  );
  // A Cyrillic word is high bytes throughout; a western word has one or two among ASCII letters.
  if (besideAnother.length <= high.length / 2) return high.length > 0 ? 'windows-1252' : 'unknown';
  let best = 'unknown';
  let bestCount = 0;
  for (const encoding of cyrillic) {
    const count = (new TextDecoder(encoding).decode(high).match(frequent) ?? []).length;
    if (count > bestCount) {
      best = encoding;
      bestCount = count;
    }
  }
  return best;
};
