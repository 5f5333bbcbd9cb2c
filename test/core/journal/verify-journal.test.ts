import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import type { JournalHead } from '../../../src/core/journal/head.ts';
import { journalVerifier } from '../../../src/core/journal/journal-verifier.ts';
import { verifyJournal } from '../../../src/core/journal/verify-journal.ts';
import { chainOf, chains, digest, headOf, rebuiltFrom, sealedEntry } from './build-journal.ts';
import { tamperings } from './tamperings.ts';

const faultsOf = (entries: readonly JournalEntry[], heads: readonly JournalHead[] = []) =>
  verifyJournal(entries, heads, digest).faults.map(({ kind, sequence }) => `${kind} ${sequence}`);

/** A chain, two different indexes in it, in order. */
const scene = (shortest = 4, longest = 14, isInside = false) =>
  chains(shortest, longest).chain((entries) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: entries.length - (isInside ? 2 : 1) }), {
        minLength: 2,
        maxLength: 2,
      })
      .map((places) => {
        const [first = 0, second = 0] = places.toSorted((a, b) => a - b);
        return { entries, first, second };
      }),
  );

const everyHead = (entries: readonly JournalEntry[]): JournalHead[] =>
  entries.map(({ sequence }) => headOf(entries, sequence));

describe('verifyJournal', () => {
  it('finds nothing in honest chains, mixed in any order, with any of their heads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 10 }),
        fc.array(fc.integer(), { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(fc.nat()),
        (numbers, others, chance) => {
          const own = [chainOf('uni', numbers), chainOf('office', others, true)];
          const heads = own.flatMap(everyHead).filter(() => chance.next().value % 2 === 0);
          const mixed = own.flat().toSorted(() => (chance.next().value % 2) - 0.5);
          expect(verifyJournal(mixed, [...heads, ...heads], digest)).toEqual({
            entries: mixed.length,
            heads: heads.length,
            valid: true,
            faults: [],
          });
        },
      ),
    );
  });

  it.each(tamperings.map((tampering) => [tampering.name, tampering] as const))(
    'names %s once',
    (_name, { apply, at, kind, inside, needsHeads }) => {
      fc.assert(
        fc.property(
          scene(4, 14, inside),
          fc.infiniteStream(fc.boolean()),
          fc.boolean(),
          ({ entries, first, second }, isPublished, isReversed) => {
            const every = everyHead(entries);
            // Without `needsHeads` any heads may be there, also none.
            const heads = needsHeads === true ? every : every.filter(() => isPublished.next().value);
            const tampered = apply(entries, first, second);
            expect(faultsOf(isReversed ? tampered.toReversed() : tampered, heads)).toEqual([
              `${kind} ${at(first, second, entries.length)}`,
            ]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('names one tampering in each institution', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tamperings),
        fc.constantFrom(...tamperings),
        scene(5, 12, true),
        scene(5, 12, true),
        (one, other, left, right) => {
          const renamed = rebuiltFrom(
            right.entries.map((entry) => ({ ...entry, institutionId: 'office' })),
            0,
          );
          const verdict = verifyJournal(
            [
              ...one.apply(left.entries, left.first, left.second),
              ...other.apply(renamed, right.first, right.second),
            ],
            [...everyHead(left.entries), ...everyHead(renamed)],
            digest,
          );
          expect(verdict.faults).toEqual([
            {
              kind: other.kind,
              institution: 'office',
              sequence: other.at(right.first, right.second, renamed.length),
            },
            {
              kind: one.kind,
              institution: 'uni',
              sequence: one.at(left.first, left.second, left.entries.length),
            },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names two tamperings of one chain that do not touch', () => {
    const simple = tamperings.filter(
      ({ name }) => /^(a content|a hash|contents|numbers)/.test(name) && !/rebuilt/.test(name),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...simple),
        fc.constantFrom(...simple),
        chains(12, 12),
        (one, other, entries) => {
          const twice = other.apply(one.apply(entries, 1, 3), 7, 9);
          expect(faultsOf(twice, [headOf(entries, 12)])).toEqual([`${one.kind} 2`, `${other.kind} 8`]);
        },
      ),
    );
  });

  it('never calls a changed journal valid when its last entry was published', () => {
    fc.assert(
      fc.property(
        chains(1),
        fc.nat(),
        fc.constantFrom(
          'id',
          'kind',
          'noun',
          'recordId',
          'actor',
          'at',
          'requestKey',
          'hash',
          'previousHash',
        ),
        fc.boolean(),
        (entries, place, field, isRehashed) => {
          const index = place % entries.length;
          const tampered = entries.map((entry, each) => {
            const changed = { ...entry, [field]: 'x' };
            if (each !== index) return entry;
            return isRehashed ? sealedEntry(changed) : changed;
          });
          const isSame = isRehashed && field === 'hash';
          expect(faultsOf(tampered, [headOf(entries, entries.length)]).length).toBe(isSame ? 0 : 1);
        },
      ),
    );
  });

  it('cannot know from which entry on a chain was rebuilt, and names the first head that it contradicts', () => {
    const entries = chainOf('uni', [1, 2, 3, 4, 5, 6, 7, 8]);
    const rebuilt = rebuiltFrom(
      entries.map((entry) => (entry.sequence === 3 ? { ...entry, kind: 'x' } : entry)),
      2,
    );
    expect(faultsOf(rebuilt)).toEqual([]);
    expect(faultsOf(rebuilt, [headOf(entries, 2), headOf(entries, 6), headOf(entries, 8)])).toEqual([
      'rebuilt 6',
    ]);
    expect(faultsOf(rebuilt.slice(0, 7), [headOf(entries, 6), headOf(entries, 8)])).toEqual([
      'rebuilt 6',
      'cut 8',
    ]);
  });

  it('names heads that contradict each other', () => {
    const entries = chainOf('uni', [1, 2, 3]);
    const other = { ...headOf(entries, 2), hash: 'a'.repeat(64) };
    expect(faultsOf(entries, [headOf(entries, 2), other])).toEqual(['rebuilt 2']);
  });

  it('holds an exchanged order of arrival against a bundle, and only there', () => {
    fc.assert(
      fc.property(scene(), ({ entries, first, second }) => {
        const [one, two] = [entries[first], entries[second]];
        if (one === undefined || two === undefined) throw new Error('No entries');
        const arrived = entries.with(first, two).with(second, one);
        const verifier = journalVerifier(digest, { isOrdered: true });
        for (const entry of arrived) verifier.take(entry);
        expect(verifier.end([]).faults).toEqual([
          { kind: 'swapped', institution: 'uni', sequence: first + 1 },
        ]);
        expect(faultsOf(arrived)).toEqual([]);
      }),
    );
  });

  it('finds the gap before a long tail that was shifted over it', () => {
    const entries = chainOf(
      'uni',
      Array.from({ length: 600 }, (_, index) => index),
    );
    const shifted = entries.toSpliced(50, 70).map((entry, index) => ({ ...entry, sequence: index + 1 }));
    expect(faultsOf(shifted, [headOf(entries, 600)])).toEqual(['cut 51']);
  });

  it('ends in reasonable time when everything is wrong', () => {
    const entries = chainOf(
      'uni',
      Array.from({ length: 5000 }, (_, index) => index),
    );
    const wrong = entries.map((entry) => ({ ...entry, actor: 'acc_2' }));
    expect(faultsOf(wrong, [headOf(entries, 5000)])).toHaveLength(5000);
  });
});
