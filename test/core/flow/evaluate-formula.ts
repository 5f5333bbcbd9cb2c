const notes = / \(\d{4} = 100\)$|, df = \d+$| × e\^\(±.*$| [≤≥] .*$/;
const tokens = /\d+(?:\.\d+)?|ln|[()|^×/+−√e]/gy;

/**
 * Computes a formula as it is printed beside a derived figure, by the school's rules of precedence and without
 * any of our own statistics. Throws on anything that is no formula.
 */
export const evaluateFormula = (formula: string): number => {
  const text = formula.replace(notes, '').replaceAll(' ', '');
  const found = text.match(tokens) ?? [];
  if (found.join('') !== text) throw new Error(`not a formula: ${formula}`);
  let position = 0;
  const isNext = (token: string): boolean => found[position] === token;
  const take = (token: string): void => {
    if (!isNext(token)) throw new Error(`${token} expected at ${position}: ${formula}`);
    position += 1;
  };
  const enclosed = (open: string, close: string): number => {
    take(open);
    const value = sum();
    take(close);
    return value;
  };
  const primary = (): number => {
    if (isNext('(')) return enclosed('(', ')');
    if (isNext('|')) return Math.abs(enclosed('|', '|'));
    const token = found[position];
    position += 1;
    if (token === '√') return Math.sqrt(enclosed('(', ')'));
    if (token === 'ln') return Math.log(enclosed('(', ')'));
    if (token === 'e') return Math.E;
    if (token === undefined || !/^\d/.test(token)) throw new Error(`no number at ${position}: ${formula}`);
    return Number(token);
  };
  const power = (): number => {
    const base = primary();
    if (!isNext('^')) return base;
    take('^');
    return base ** power();
  };
  const product = (): number => {
    if (isNext('−')) {
      take('−');
      return -product();
    }
    let value = power();
    while (isNext('×') || isNext('/')) {
      const divides = isNext('/');
      position += 1;
      const factor = power();
      value = divides ? value / factor : value * factor;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (isNext('+') || isNext('−')) {
      const subtracts = isNext('−');
      position += 1;
      const term = product();
      value = subtracts ? value - term : value + term;
    }
    return value;
  };
  const value = sum();
  if (position < found.length) throw new Error(`left over at ${position}: ${formula}`);
  return value;
};
