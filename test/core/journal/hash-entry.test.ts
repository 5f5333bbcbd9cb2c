import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/core/basics/canonical-json.ts';
import { canonicalJson } from '../../../src/core/basics/canonical-json.ts';
import { journalEntry } from '../../../src/core/journal/entry.ts';
import { isJournalEntry } from '../../../src/core/journal/is-journal-entry.ts';
import type { UnhashedEntry } from '../../../src/core/journal/hash-entry.ts';
import { entryText, hashEntry } from '../../../src/core/journal/hash-entry.ts';
import { headText } from '../../../src/core/journal/head.ts';
import { chainOf, digest } from './build-journal.ts';

const text = fc.string({ unit: 'grapheme' });
const entries = fc.record(
  {
    institutionId: text,
    sequence: fc.maxSafeInteger(),
    id: text,
    kind: text,
    noun: text,
    recordId: text,
    actor: text,
    at: text,
    requestKey: text,
    reasonHash: text,
    data: fc.dictionary(text, fc.jsonValue() as fc.Arbitrary<JsonValue>),
    previousHash: text,
  },
  {
    requiredKeys: [
      'institutionId',
      'sequence',
      'id',
      'kind',
      'noun',
      'recordId',
      'actor',
      'at',
      'requestKey',
      'data',
      'previousHash',
    ],
  },
) as fc.Arbitrary<UnhashedEntry>;

describe('hashEntry', () => {
  it('hashes the canonical JSON of the entry without its hash', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(entryText(entry)).toBe(canonicalJson(entry));
        expect(hashEntry({ ...entry, hash: 'x' } as UnhashedEntry, digest)).toBe(
          digest(canonicalJson(entry)),
        );
      }),
    );
  });

  // The text was written by hand and hashed with `sha256sum`.
  it('stays what it is: a chain written today verifies in ten years', () => {
    const [first] = chainOf('uni', [7]);
    expect(first?.hash).toBe('9dd7a3605db8a73924d2b58d7e110bd85bcdfe902659ea3005385617c4060f24');
  });
});

describe('journalEntry', () => {
  const [entry] = chainOf('uni', [1]);

  it('reads an entry as it stands, also one that is not true', () => {
    expect(journalEntry.parse({ ...entry, hash: 'x', at: 'yesterday', sequence: -1 })).toMatchObject({
      hash: 'x',
    });
    const odd = JSON.parse('{"__proto__": {"a": 1}}') as unknown;
    expect(canonicalJson(journalEntry.parse({ ...entry, data: odd }).data)).toBe('{"__proto__":{"a":1}}');
  });

  it('refuses what has no canonical form or no shape', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(9)}1${'}'.repeat(9)}`);
    const wrong = [
      { data: [] },
      { data: null },
      { data: { a: Infinity } },
      { data: { a: '\ud800' } },
      { data: deep },
      { sequence: 1.5 },
      { sequence: 2 ** 53 },
      { id: '\ud800' },
      { actor: undefined },
      { more: 1 },
    ];
    for (const change of wrong) {
      const changed: unknown = { ...entry, ...change };
      expect([journalEntry.safeParse(changed).success, isJournalEntry(changed)]).toEqual([false, false]);
    }
  });
});

describe('isJournalEntry', () => {
  it('says the same as the schema', () => {
    const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.anything(), fc.constant('\ud800'), fc.integer());
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...Object.keys(journalEntry.shape), 'more'),
        fc.oneof(odd, fc.constant({ a: [1, { b: null }] })),
        fc.boolean(),
        (entry, member, value, isRemoved) => {
          const whole: Record<string, unknown> = { ...entry, hash: 'x' };
          expect([isJournalEntry(whole), journalEntry.safeParse(whole).success]).toEqual([true, true]);
          if (isRemoved) delete whole[member];
          else whole[member] = value;
          expect(isJournalEntry(whole)).toBe(journalEntry.safeParse(whole).success);
        },
      ),
      { numRuns: 1000 },
    );
    for (const value of [undefined, null, 1, 'x', [], {}]) expect(isJournalEntry(value)).toBe(false);
  });
});

describe('headText', () => {
  it('says what it is and leaves the signature out', () => {
    const head = {
      institutionId: 'uni',
      sequence: 3,
      hash: 'a',
      at: '2026-11-25T12:00:00.000Z',
      signature: 's',
    };
    expect(headText(head)).toBe(
      '{"at":"2026-11-25T12:00:00.000Z","format":"qaitu-journal-head","hash":"a","institutionId":"uni","sequence":3,"version":1}',
    );
  });
});
