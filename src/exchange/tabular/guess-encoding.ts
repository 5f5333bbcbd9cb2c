const candidates = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;

/** The ten commonest letters of Russian, about three quarters of any Russian text, in either case. */
const frequent = /[оеаинтсрвлОЕАИНТСРВЛ]/g;
const western = /[àâäáãåæçèéêëìíîïñòóôöõøùúûüßÀÂÄÁÃÅÇÈÉÊËÍÎÏÑÓÔÖÕØÚÛÜ]/g;

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.filter((byte) => byte >= 0x80));

/** UTF-16 by its mark, or by the zero byte that half of its bytes are in plain text. */
export const guessUtf16 = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < odd / 4) return 'utf-16le';
  if (even > head.length / 5 && odd < even / 4) return 'utf-16be';
  return undefined;
};

/** Which encoding a text that is not UTF-8 looks like, so that the person can save it again; `unknown` if none fits. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  let best = 'unknown';
  let bestCount = 0;
  for (const encoding of candidates) {
    const letters = encoding === 'windows-1252' ? western : frequent;
    const count = (decode(bytes, encoding).match(letters) ?? []).length;
    if (count > bestCount) {
      best = encoding;
      bestCount = count;
    }
  }
  return best;
};
