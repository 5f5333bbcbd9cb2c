import { accept, refuse, type Result } from '../../core/basics/result.ts';

/** Why a text is not taken as JSON. `place`: where, counted from 1. */
export type JsonRefusal =
  | { readonly code: 'too-large'; readonly params: { readonly most: number } }
  | { readonly code: 'not-json'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'too-deep'; readonly params: { readonly most: number; readonly line: number } }
  | { readonly code: 'named-twice'; readonly params: { readonly name: string; readonly line: number } };

/** A credential with twenty pieces of evidence has 20 kB. */
export const mostBytes = 256 * 1024;
const mostDepth = 16;

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/** Names that stand twice in one object, and nesting: a text that is JSON is walked once without recursion. */
const findFault = (text: string): JsonRefusal | undefined => {
  const open: (Set<string> | undefined)[] = [];
  let last: { readonly text: string; readonly index: number } | undefined;
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '{' || found === '[') {
      open.push(found === '{' ? new Set() : undefined);
      if (open.length > mostDepth) {
        return { code: 'too-deep', params: { most: mostDepth, line: lineAt(index) } };
      }
    } else if (found === '}' || found === ']') open.pop();
    else if (found === ':' && last !== undefined) {
      // Two spellings of one name are the same name.
      const name = String(JSON.parse(last.text));
      const names = open.at(-1);
      if (names?.has(name) === true) {
        return { code: 'named-twice', params: { name: name.slice(0, 60), line: lineAt(last.index) } };
      }
      names?.add(name);
    }
    last = { text: found, index };
  }
  return undefined;
};

/** Read a text that nobody vouches for: small, flat, each name once. */
export const readJson = (text: string): Result<unknown, JsonRefusal> => {
  if (Buffer.byteLength(text) > mostBytes) return refuse({ code: 'too-large', params: { most: mostBytes } });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse({ code: 'not-json', params: {} });
  }
  const fault = findFault(text.replace(/^\ufeff/, ''));
  return fault === undefined ? accept(value) : refuse(fault);
};
