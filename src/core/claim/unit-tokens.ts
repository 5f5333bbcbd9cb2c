/** A piece of the text of a unit. */
type UnitToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'times' | 'divide' | 'open' | 'close' };

const signs: Readonly<Record<string, UnitToken['kind']>> = {
  '*': 'times',
  '·': 'times',
  '×': 'times',
  '-': 'times',
  '/': 'divide',
  '(': 'open',
  ')': 'close',
};

/** Splits the text of a unit; nothing where a sign is none of a unit or the text is longer than 80 characters. */
export const tokensOf = (text: string): readonly UnitToken[] | undefined => {
  if (text.length > 80) return undefined;
  const tokens: UnitToken[] = [];
  const pattern = /\s*(?:(\p{L}[\p{L}\d_]*|%|1(?!\d))|\^([1-9])|([*·×/()-]))\s*/uy;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const [, word, exponent, sign = ''] = found;
    const kind = signs[sign];
    if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (exponent !== undefined) tokens.push({ kind: 'power', exponent: Number(exponent) });
    else if (kind === 'times' || kind === 'divide' || kind === 'open' || kind === 'close')
      tokens.push({ kind });
  }
  return tokens;
};
