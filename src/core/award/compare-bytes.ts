/**
 * The order of the UTF-8 bytes of two texts, which is that of their code points; JavaScript's own order is that of UTF-16
 * and differs beyond U+FFFF.
 */
export const compareBytes = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue;
    return (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
  }
  return one.length - other.length;
};
