/** Whatever is no character of XML 1.0; half a pair of surrogates is none either. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The first character that XML 1.0 cannot hold, escaped or not: its place from 1 in UTF-16 units, and its number (`U+0000`). */
export const unwritableAt = (
  text: string,
): { readonly place: number; readonly character: string } | undefined => {
  const at = text.search(unwritable);
  if (at < 0) return undefined;
  return { place: at + 1, character: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}` };
};
