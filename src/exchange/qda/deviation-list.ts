import type { QdaDeviation } from './qda-deviations.ts';

type Kind = QdaDeviation['kind'];

/** Gathers deviations. */
export interface DeviationList {
  note(kind: Kind, params?: QdaDeviation['params']): void;
  /** Counted by what they are about, and said once with their number. */
  tally(kind: 'unknown-element' | 'not-kept', name: string): void;
  all(): readonly QdaDeviation[];
}

/** A project with a fault in each of 100,000 passages is told by a hundred of them and their number. */
const mostOfKind = 100;
const longest = 200;

/** Of each kind the first hundred are kept, and a last one says how many more there were. Words of the file are cut at 200 characters. */
export const deviationList = (): DeviationList => {
  const kept: QdaDeviation[] = [];
  const counts = new Map<Kind, number>();
  const tallies = new Map<string, { readonly kind: Kind; readonly name: string; count: number }>();
  const note = (kind: Kind, params: QdaDeviation['params'] = {}): void => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > mostOfKind) return;
    const short = Object.entries(params).map(([name, value]) => [
      name,
      value.length > longest ? `${value.slice(0, longest).toWellFormed()}…` : value,
    ]);
    kept.push({ kind, params: Object.fromEntries(short) as QdaDeviation['params'] });
  };
  return {
    note,
    tally(kind, name) {
      const key = `${kind} ${name}`;
      const known = tallies.get(key);
      if (known !== undefined) known.count += 1;
      // A file of a million elements, each of its own name, is no reason for a million sentences.
      else if (tallies.size < 1000) tallies.set(key, { kind, name, count: 1 });
    },
    all() {
      for (const { kind, name, count } of tallies.values()) note(kind, { name, count: String(count) });
      tallies.clear();
      const more = Array.from(counts)
        .filter(([, count]) => count > mostOfKind)
        .map(([kind, count]) => ({
          kind: 'more' as const,
          params: { kind, count: String(count - mostOfKind) },
        }));
      return [...kept, ...more];
    },
  };
};
