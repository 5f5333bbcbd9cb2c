import * as fc from 'fast-check';

/** Bytes that mean something to one reader or another. */
const seeds = [
  ...[
    '\0',
    '\u{feff}',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r\n',
    '<',
    '</',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE x [',
    '&#x0;',
    '&#99999999;',
  ],
  ...[
    '&lt;',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\u0000',
    '\\ud800',
    '1e999',
    '-',
    'null',
    '"__proto__":{"a":1},',
    '%PDF-1.7',
    'startxref 9999999999 %%EOF',
  ],
  ...[
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    '\xff\xd8\xff',
    '\x89PNG',
    '\x30\x84\xff\xff\xff\xff',
    '\xff\xff\xff\xff',
    '\x80',
    '\x7f\xff',
  ],
].map((text) => Buffer.from(text, 'latin1'));

/** What is done to a file, all places as shares of its length. */
interface Change {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert' | 'repeat';
  readonly at: number;
  readonly length: number;
  readonly bit: number;
  readonly seed: Buffer;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'flip', 'cut', 'drop', 'double', 'insert', 'insert', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.3, noNaN: true }),
  bit: fc.nat({ max: 7 }),
  seed: fc.constantFrom(...seeds),
});

const changed = (bytes: Buffer, { kind, at, length, bit, seed }: Change): Buffer => {
  const start = Math.min(bytes.length, Math.floor(at * bytes.length));
  const end = Math.min(bytes.length, start + Math.ceil(length * bytes.length));
  const [before, block, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (kind) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      if (start < copy.length) copy[start] = (copy[start] ?? 0) ^ (1 << bit);
      return copy;
    }
    case 'cut':
      return Buffer.from(before);
    case 'drop':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, block, block, after]);
    case 'insert':
      return Buffer.concat([before, seed, block, after]);
    case 'repeat':
      return Buffer.concat([before, ...Array.from({ length: 200 }, () => seed), block, after]);
  }
};

/** Files that were good once: one to six things were done to one of the samples. */
export const mutated = (samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(
      fc.constantFrom(...samples.map((bytes) => Buffer.from(bytes))),
      fc.array(change, { minLength: 1, maxLength: 6 }),
    )
    .map(([sample, changes]) => new Uint8Array(changes.reduce(changed, sample)));
