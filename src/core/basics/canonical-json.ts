/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Texts that JSON writes as they are, which nearly all are; asking first is several times as fast as JSON.stringify. */
const plain = /^[ !#-[\]-~]*$/;

/** A string as JSON writes it. A lone surrogate has no UTF-8 form and throws, as RFC 8785 demands. */
export const canonicalString = (text: string): string => {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('A string with a lone surrogate has no canonical form');
  return JSON.stringify(text);
};

const isSorted = (keys: readonly string[]): boolean => {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return false;
  return true;
};

const canonicalObject = (members: Readonly<Record<string, JsonValue>>): string => {
  const keys = Object.keys(members);
  // Sorting costs more than writing, and most objects that come here were written in order.
  if (!isSorted(keys)) keys.sort((a, b) => (a < b ? -1 : 1));
  let text = '{';
  for (const key of keys) {
    const member = members[key];
    if (member === undefined) throw new TypeError(`The member ${key} has no value`);
    if (text.length > 1) text += ',';
    text += `${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
};

/**
 * The canonical text of a JSON value (RFC 8785): no spaces, keys in order of their UTF-16 code units, numbers as
 * ECMAScript writes them. Equal values have equal texts, whatever wrote them, so that a text can be hashed and signed.
 * Throws TypeError for what JSON cannot say: undefined, NaN, infinities, big integers, functions, lone surrogates.
 */
export const canonicalJson = (value: JsonValue): string => {
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
    return `${value}`;
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new TypeError(`A value of type ${typeof value} has no canonical form`);
  if (!Array.isArray(value)) return canonicalObject(value as Readonly<Record<string, JsonValue>>);
  let text = '[';
  for (const item of value as readonly JsonValue[])
    text += text.length > 1 ? `,${canonicalJson(item)}` : canonicalJson(item);
  return `${text}]`;
};
