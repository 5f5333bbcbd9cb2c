import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultLine } from '../../src/web/desk/obligation/rule/json-fault-line.ts';
import { jsonLines } from '../../src/web/desk/obligation/rule/json-lines.ts';
import { readRuleText } from '../../src/web/desk/obligation/rule/read-rule-text.ts';

describe('the lines of a JSON text', () => {
  it('are found by path, whatever stands in its texts', () => {
    const text = '{\n  "a, {": "}\\"[",\n  "b": [\n    1,\n    { "c":\n      true }\n  ]\n}';
    expect(Object.fromEntries(jsonLines(text))).toEqual({
      '': 1,
      'a, {': 2,
      b: 3,
      'b.0': 4,
      'b.1': 5,
      'b.1.c': 6,
    });
  });

  it('number every item of a list that is written one a line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minLength: 1 }), (items) => {
        const lines = jsonLines(JSON.stringify(items, null, 2));
        items.forEach((_item, index) => expect(lines.get(String(index))).toBe(index + 2));
      }),
    );
  });
});

describe('the line on which a text stops being JSON', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": [1,\n  2,\n  ]\n}', 4],
    ['{\n  "a": tru\n}', 2],
    ['{\n  "a": "open\n}', 2],
    ['{\n  "a": 1\n', 2],
    ['{}\n\n{}', 3],
  ])('%j: %i', (text, line) => {
    expect(jsonFaultLine(text)).toBe(line);
  });
});

describe('a typed rule', () => {
  it('is told as no JSON with the line, and taken out of a case', () => {
    expect(readRuleText('{\n  "term": [,\n')).toEqual({
      ok: false,
      refusal: { code: 'not-json', line: 2 },
    });
    const rule = { term: [{ months: 36 }], refund: 'none' };
    expect(readRuleText(JSON.stringify({ name: 'a case', rule }))).toEqual({ ok: true, value: rule });
  });

  it('has each fault placed on its line, that of the clause where a field is missing', () => {
    const read = readRuleText('{\n  "rule": {\n    "term": [\n      {}\n    ]\n  }\n}');
    expect(read.ok ? [] : read.refusal).toMatchObject({
      code: 'faults',
      faults: [{ code: 'missing', field: 'term.0.months', line: 4 }],
    });
  });
});
