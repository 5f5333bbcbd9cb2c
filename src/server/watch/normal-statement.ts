/** A statement of SQL without its values: literals and numbers become `?`, lists of them one, blanks one blank; at most 500 characters. */
export const normalStatement = (text: string): string =>
  text
    .replaceAll(/--[^\n]*/g, ' ')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\$([a-z_]*)\$[\s\S]*?\$\1\$/gi, '?')
    .replaceAll(/\b[EB]?'(?:[^']|'')*'/gi, '?')
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .replaceAll(/\$\d+/g, '?')
    .replaceAll(/\b\d+(?:\.\d+)?\b/g, '?')
    .replaceAll(/\?(?:\s*,\s*\?)+/g, '?, …')
    .replaceAll(/\(\?, …\)(?:\s*,\s*\(\?, …\))+/g, '(?, …), …')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
