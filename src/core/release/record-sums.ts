/** Two numbers below 2^32 from a record's text (FNV-1a, two offsets). */
const printOf = (record: string): readonly [number, number] => {
  let [one, other] = [0x811c9dc5, 0x7ee3623b];
  for (let at = 0; at < record.length; at += 1) {
    const code = record.codePointAt(at) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + at), 0x01000193);
  }
  return [one >>> 0, other >>> 0];
};

/** Sets of records, each told by how many they are and by two sums, so that the same set of two tables is known without comparing its members. */
export interface RecordSums {
  readonly counts: Uint32Array;
  /** A text that is the same for the same set of records; undefined for none. */
  readonly textOf: (sets: readonly number[]) => string | undefined;
}

/** Sums records by the set each belongs to; -1 for none. */
export const recordSums = (records: readonly string[], setOf: Int32Array, sets: number): RecordSums => {
  const [counts, ones, others] = [new Uint32Array(sets), new Uint32Array(sets), new Uint32Array(sets)];
  for (const [at, record] of records.entries()) {
    const set = setOf[at] ?? -1;
    if (set < 0) continue;
    const [one, other] = printOf(record);
    counts[set] = (counts[set] ?? 0) + 1;
    ones[set] = (ones[set] ?? 0) + one;
    others[set] = (others[set] ?? 0) + other;
  }
  return {
    counts,
    textOf: (asked) => {
      let [count, one, other] = [0, 0, 0];
      for (const set of asked) {
        count += counts[set] ?? 0;
        one = (one + (ones[set] ?? 0)) >>> 0;
        other = (other + (others[set] ?? 0)) >>> 0;
      }
      return count === 0 ? undefined : `${count} ${one} ${other}`;
    },
  };
};
