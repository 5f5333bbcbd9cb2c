import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLocatedJson } from '../../../src/core/claim/located-json.ts';

it('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const read = readLocatedJson(text);
      expect(read.ok && read.value.value).toEqual(JSON.parse(text));
    }),
  );
});

it('knows the line of every part', () => {
  const read = readLocatedJson('\ufeff{\n "a": [\n  1,\n  {"b":\n 2}\n ]\n}\n');
  if (!read.ok) throw new Error('it is JSON');
  const { lineOf, value } = read.value;
  expect(value).toEqual({ a: [1, { b: 2 }] });
  expect([[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['a', 9], ['x']].map(lineOf)).toEqual([
    1, 2, 3, 4, 5, 2, 1,
  ]);
});

it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{"a": 1,}', 1, 9],
  ['[1 2]', 1, 4],
  ['[1,\n  tru]', 2, 3],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[01]', 1, 3],
  ['"a\nb"', 1, 1],
  ['[1] x', 1, 5],
  ['{"a": 1, "a": 2}', 1, 10],
  ['[}', 1, 2],
  ["['a']", 1, 2],
  ['[NaN]', 1, 2],
])('refuses %j at line %i, character %i', (text, line, column) => {
  const read = readLocatedJson(text);
  const { code, line: at, column: character } = read.ok ? { code: 'read', line: 0, column: 0 } : read.refusal;
  expect([code, at, character]).toEqual(['json-invalid', line, column]);
});

it('is stricter than JSON.parse in one thing only: no member is given twice', () => {
  expect(JSON.parse('{"a": 1, "a": 2}')).toEqual({ a: 2 });
  expect(readLocatedJson('{"a": 1, "a": 2}').ok).toBe(false);
});

it('refuses brackets deeper than 64', () => {
  expect(readLocatedJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
  const deep = readLocatedJson('['.repeat(100_000));
  expect(!deep.ok && deep.refusal.code).toBe('json-too-deep');
});
