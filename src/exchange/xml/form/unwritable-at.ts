// oxlint-disable-next-line no-control-regex
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first character that XML 1.0 cannot hold, escaped or not: its place from 1 in UTF-16 units, and its number (`U+0000`). */
export const unwritableAt = (
  text: string,
): { readonly place: number; readonly character: string } | undefined => {
  const at = text.search(unwritable);
  if (at < 0) return undefined;
  return { place: at + 1, character: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}` };
};
