import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/core/basics/canonical-json.ts';
import { canonicalJson } from '../../../src/core/basics/canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the examples of RFC 8785', () => {
    const example = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
    expect(canonicalJson(JSON.parse(example) as JsonValue)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const order = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(order)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
    expect(canonicalJson([-0, 9007199254740992, 5e-324, 1e21, 295147905179352830000])).toBe(
      '[0,9007199254740992,5e-324,1e+21,295147905179352830000]',
    );
  });

  it('says the same as JSON, whatever the order of the keys', () => {
    const shuffled = (value: JsonValue): JsonValue =>
      Array.isArray(value)
        ? (value as readonly JsonValue[]).map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, member]) => [key, shuffled(member)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (generated) => {
        const value = JSON.parse(JSON.stringify(generated)) as JsonValue;
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
      }),
    );
  });

  it('throws for what JSON cannot say', () => {
    const wrong = [undefined, Number.NaN, Infinity, 10n, () => 1, Symbol('x'), '\ud800', { '\udc00': 1 }];
    for (const value of [...wrong, [undefined], { member: undefined }])
      expect(() => canonicalJson(value as unknown as JsonValue)).toThrow(TypeError);
  });
});
