import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import type { JournalFault } from '../../../src/core/journal/journal-fault.ts';
import { rebuiltFrom, sealedEntry } from './build-journal.ts';

/** What was done to a chain, and the one fault by which it must be named. */
export interface Tampering {
  readonly name: string;
  /** `first` is an index, `second` a later one; the last entry may be either unless `inside` says that both lie before it. */
  readonly apply: (entries: readonly JournalEntry[], first: number, second: number) => JournalEntry[];
  readonly kind: JournalFault['kind'];
  /** The sequence that must be named. */
  readonly at: (first: number, second: number, length: number) => number;
  readonly inside?: true;
  /** Only a head at every entry tells where it began. */
  readonly needsHeads?: true;
}

const edit = (entry: JournalEntry): JournalEntry => ({ ...entry, data: { ...entry.data, on: '1999-01-01' } });
const replace = (entries: readonly JournalEntry[], changes: Readonly<Record<number, JournalEntry>>) =>
  entries.map((entry, index) => changes[index] ?? entry);
const get = (entries: readonly JournalEntry[], index: number): JournalEntry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`No entry with index ${index}`);
  return entry;
};
/** The content of one entry in the frame of another. */
const framed = (content: JournalEntry, { sequence, previousHash, hash }: JournalEntry): JournalEntry => ({
  ...content,
  sequence,
  previousHash,
  hash,
});
const atFirst = (first: number): number => first + 1;

const changes: readonly Tampering[] = [
  {
    name: 'a content edited',
    apply: (entries, first) => replace(entries, { [first]: edit(get(entries, first)) }),
    kind: 'changed',
    at: atFirst,
  },
  {
    name: 'a content edited and its hash computed again, the rest not',
    apply: (entries, first) => replace(entries, { [first]: sealedEntry(edit(get(entries, first))) }),
    kind: 'changed',
    at: atFirst,
    inside: true,
  },
  {
    name: 'a hash edited',
    apply: (entries, first) =>
      replace(entries, { [first]: { ...get(entries, first), hash: 'f'.repeat(64) } }),
    kind: 'changed',
    at: atFirst,
  },
  {
    name: 'a previous hash edited',
    apply: (entries, first) =>
      replace(entries, { [first]: { ...get(entries, first), previousHash: 'f'.repeat(64) } }),
    kind: 'changed',
    at: atFirst,
  },
  {
    name: 'a previous hash edited and the hash computed again',
    apply: (entries, first) =>
      replace(entries, { [first]: sealedEntry({ ...get(entries, first), previousHash: 'f'.repeat(64) }) }),
    kind: 'changed',
    at: atFirst,
    inside: true,
  },
  {
    name: 'a number edited to a free one',
    apply: (entries, first) =>
      replace(entries, { [first]: { ...get(entries, first), sequence: entries.length + 1 } }),
    kind: 'changed',
    at: atFirst,
  },
  {
    name: 'a number edited to a free one and the hash computed again',
    apply: (entries, first) =>
      replace(entries, { [first]: sealedEntry({ ...get(entries, first), sequence: entries.length + 1 }) }),
    kind: 'changed',
    at: atFirst,
    inside: true,
  },
  {
    name: 'an entry overwritten with a copy of another',
    apply: (entries, first, second) =>
      replace(entries, { [second]: { ...get(entries, first), sequence: second + 1 } }),
    kind: 'changed',
    at: (_first, second) => second + 1,
  },
  {
    name: 'an entry added and the later ones shifted',
    apply: (entries, first) => [
      ...entries.slice(0, first),
      sealedEntry(edit(get(entries, first))),
      ...entries.slice(first).map((entry) => ({ ...entry, sequence: entry.sequence + 1 })),
    ],
    kind: 'changed',
    at: atFirst,
  },
  {
    name: 'an entry there twice',
    apply: (entries, first) => [...entries, get(entries, first)],
    kind: 'changed',
    at: atFirst,
  },
];

const cuts: readonly Tampering[] = [
  {
    name: 'the tail cut',
    apply: (entries, first) => entries.slice(0, first),
    kind: 'cut',
    at: atFirst,
    needsHeads: true,
  },
  {
    name: 'everything removed',
    apply: () => [],
    kind: 'cut',
    at: () => 1,
    needsHeads: true,
  },
  {
    name: 'a run removed from the middle or the beginning',
    apply: (entries, first, second) => entries.toSpliced(first, second - first),
    kind: 'cut',
    at: atFirst,
  },
  {
    name: 'an entry removed and the later ones shifted',
    apply: (entries, first) =>
      entries.toSpliced(first, 1).map((entry, index) => ({ ...entry, sequence: index + 1 })),
    kind: 'cut',
    at: atFirst,
    inside: true,
  },
];

const swaps: readonly Tampering[] = [
  {
    name: 'numbers exchanged',
    apply: (entries, first, second) =>
      replace(entries, {
        [first]: { ...get(entries, first), sequence: second + 1 },
        [second]: { ...get(entries, second), sequence: first + 1 },
      }),
    kind: 'swapped',
    at: atFirst,
  },
  {
    name: 'contents exchanged',
    apply: (entries, first, second) =>
      replace(entries, {
        [first]: framed(get(entries, second), get(entries, first)),
        [second]: framed(get(entries, first), get(entries, second)),
      }),
    kind: 'swapped',
    at: atFirst,
  },
  {
    name: 'numbers and previous hashes exchanged, hashes not',
    apply: (entries, first, second) => {
      const [one, other] = [get(entries, first), get(entries, second)];
      return replace(entries, {
        [first]: { ...framed(other, one), hash: other.hash },
        [second]: { ...framed(one, other), hash: one.hash },
      });
    },
    kind: 'swapped',
    at: atFirst,
  },
  {
    name: 'numbers exchanged and both hashes computed again',
    apply: (entries, first, second) =>
      replace(entries, {
        [first]: sealedEntry({ ...get(entries, first), sequence: second + 1 }),
        [second]: sealedEntry({ ...get(entries, second), sequence: first + 1 }),
      }),
    kind: 'swapped',
    at: atFirst,
  },
  {
    name: 'contents exchanged and both hashes computed again',
    apply: (entries, first, second) =>
      replace(entries, {
        [first]: sealedEntry(framed(get(entries, second), get(entries, first))),
        [second]: sealedEntry(framed(get(entries, first), get(entries, second))),
      }),
    kind: 'swapped',
    at: atFirst,
  },
];

const rebuilds: readonly Tampering[] = [
  {
    name: 'a content edited and everything after it rebuilt',
    apply: (entries, first) => rebuiltFrom(replace(entries, { [first]: edit(get(entries, first)) }), first),
    kind: 'rebuilt',
    at: atFirst,
    needsHeads: true,
  },
  {
    name: 'a content edited and the chain rebuilt as far as another entry',
    apply: (entries, first, second) => [
      ...rebuiltFrom(replace(entries, { [first]: edit(get(entries, first)) }), first).slice(0, second + 1),
      ...entries.slice(second + 1),
    ],
    kind: 'rebuilt',
    at: atFirst,
    needsHeads: true,
  },
  {
    name: 'two entries exchanged and everything after them rebuilt',
    apply: (entries, first, second) =>
      rebuiltFrom(replace(entries, { [first]: get(entries, second), [second]: get(entries, first) }), first),
    kind: 'rebuilt',
    at: atFirst,
    needsHeads: true,
  },
];

export const tamperings: readonly Tampering[] = [...changes, ...cuts, ...swaps, ...rebuilds];
