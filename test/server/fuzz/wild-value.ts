import * as fc from 'fast-check';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** What nobody's form asks for, as JSON. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 63), 5e-324, '', ' ', [], {}, [[]]],
  ...[
    '\0',
    '\ud800',
    '\u202e\u2066',
    '\ufeff',
    '\u0301'.repeat(300),
    'İıſK',
    '𝟙𝟚',
    'ﷺ'.repeat(50),
    '\r\nBcc: a@b.example',
  ],
  ...[
    "'; drop table account;--",
    '$1',
    '%s%n',
    '../../../etc/passwd',
    '..\\..\\x',
    '=HYPERLINK("http://x")',
    '{{7*7}}',
    '${7*7}',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '2024-02-30',
    '9999-99-99',
    '0x10',
    'NaN',
  ],
  ...['x'.repeat(20_000), `${'a'.repeat(5000)}!`, '0'.repeat(400), Array.from({ length: 3000 }, () => 'x')],
  ...[nested(40), nested(2000), { role: 'administrator', institutionId: 'ins_x', verified: true }],
  ...[{ toString: 'x', valueOf: 1, hasOwnProperty: null, length: -1 }, { then: 'x' }, { $ref: '#', $gt: '' }],
  ...[
    JSON.parse('{"__proto__":{"role":"administrator"}}'),
    { constructor: { prototype: { isAdmin: true } } },
  ],
];

/** Something that does not belong there. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** The same for an address, as text. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...values.filter((value) => typeof value === 'string').map((value) => value.slice(0, 3000)),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Fields that somebody would like to have. */
export const wishedField: fc.Arbitrary<string> = fc.constantFrom(
  ...['role', 'roles', 'institutionId', 'verified', 'isDemonstration', 'id', 'createdAt', 'status'],
  ...['__proto__', 'constructor', 'prototype', 'toString', '$where', '', 'permission', 'actor', 'accountId'],
);
