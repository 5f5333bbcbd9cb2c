import { accept, refuse, type Result } from '../basics/result.ts';

/** Where a text stops being JSON; line and column count from 1. */
interface JsonRefusal {
  readonly code: 'json-invalid' | 'json-too-deep';
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value and the line on which each part of it begins, by path: `claims.3.args`. */
export interface LocatedJson {
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const deepest = 64;

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;

class Stopped extends Error {
  readonly code: JsonRefusal['code'];
  readonly at: number;
  constructor(code: JsonRefusal['code'], at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** How far each line reaches, to find a line by a place. */
const lineFinder = (text: string): ((at: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/**
 * JSON (RFC 8259) with the line of every part, which `JSON.parse` does not give. Of two members of one name the second is
 * refused: one of them would be lost. Brackets deeper than 64 are refused.
 */
export const readLocatedJson = (text: string): Result<LocatedJson, JsonRefusal> => {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = new Map<string, number>();
  const lineAt = lineFinder(source);
  let at = 0;
  const next = (): { readonly text: string; readonly at: number } => {
    token.lastIndex = at;
    const found = token.exec(source);
    const blank = /[ \t\r\n]*/y;
    blank.lastIndex = at;
    const start = at + (blank.exec(source)?.[0].length ?? 0);
    if (found === null) throw new Stopped('json-invalid', start);
    at = token.lastIndex;
    return { text: source.slice(start, at), at: start };
  };
  const expect = (wanted: string): void => {
    const found = next();
    if (found.text !== wanted) throw new Stopped('json-invalid', found.at);
  };
  const read = (path: string, depth: number): unknown => {
    const first = next();
    lines.set(path, lineAt(first.at));
    if (depth > deepest) throw new Stopped('json-too-deep', first.at);
    if (first.text === '[') return readArray(path, depth);
    if (first.text === '{') return readObject(path, depth);
    if (/^[\]},:]$/.test(first.text)) throw new Stopped('json-invalid', first.at);
    return JSON.parse(first.text) as unknown;
  };
  const readArray = (path: string, depth: number): unknown[] => {
    const items: unknown[] = [];
    const before = at;
    if (next().text === ']') return items;
    at = before;
    for (;;) {
      items.push(read(`${path}\u0000${items.length}`, depth + 1));
      const sign = next();
      if (sign.text === ']') return items;
      if (sign.text !== ',') throw new Stopped('json-invalid', sign.at);
    }
  };
  const readObject = (path: string, depth: number): object => {
    const members = new Map<string, unknown>();
    let key = next();
    if (key.text === '}') return {};
    for (;;) {
      if (!key.text.startsWith('"')) throw new Stopped('json-invalid', key.at);
      const name = JSON.parse(key.text) as string;
      if (members.has(name)) throw new Stopped('json-invalid', key.at);
      expect(':');
      members.set(name, read(`${path}\u0000${name}`, depth + 1));
      const sign = next();
      if (sign.text === '}') return Object.fromEntries(members);
      if (sign.text !== ',') throw new Stopped('json-invalid', sign.at);
      key = next();
    }
  };
  try {
    const value = read('', 0);
    const rest = source.slice(at).search(/[^ \t\r\n]/);
    if (rest >= 0) throw new Stopped('json-invalid', at + rest);
    const lineOf = (path: readonly PropertyKey[]): number => {
      for (let length = path.length; length > 0; length -= 1) {
        const line = lines.get(['', ...path.slice(0, length).map(String)].join('\u0000'));
        if (line !== undefined) return line;
      }
      return lines.get('') ?? 1;
    };
    return accept({ value, lineOf });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const line = lineAt(error.at);
    const column = error.at - source.lastIndexOf('\n', error.at - 1);
    const found = source.slice(error.at, error.at + 20).split('\n', 1)[0] ?? '';
    const params = error.code === 'json-too-deep' ? { limit: deepest } : { found };
    return refuse({ code: error.code, line, column, params });
  }
};
