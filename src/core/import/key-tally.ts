const imul = Math.imul;

/** Counts how often keys came before, in 12 bytes a key: a file may have more rows than a `Map` may have keys. */
interface KeyTally {
  /** Counts the key and returns how often it has come now, 1 for the first time. */
  readonly add: (key: string) => number;
  /** How many different keys came. */
  readonly size: () => number;
}

/**
 * Keys are told apart by 64 bits of a hash (cyrb53's mixing): among a million of them two share one by chance once in 37 million files,
 * and then the second row counts as a repetition of the first.
 */
export const keyTally = (): KeyTally => {
  let slots = 1 << 12;
  let low = new Uint32Array(slots);
  let high = new Uint32Array(slots);
  let counts = new Uint32Array(slots);
  let used = 0;

  const slotOf = (a: number, b: number): number => {
    let at = (a ^ imul(b, 0x9e3779b1)) & (slots - 1);
    while (counts[at] !== 0 && (low[at] !== a || high[at] !== b)) at = (at + 1) & (slots - 1);
    return at;
  };

  const grow = (): void => {
    const [oldLow, oldHigh, oldCounts] = [low, high, counts];
    slots *= 2;
    low = new Uint32Array(slots);
    high = new Uint32Array(slots);
    counts = new Uint32Array(slots);
    for (const [at, count] of oldCounts.entries()) {
      if (count === 0) continue;
      const to = slotOf(oldLow[at] ?? 0, oldHigh[at] ?? 0);
      low[to] = oldLow[at] ?? 0;
      high[to] = oldHigh[at] ?? 0;
      counts[to] = count;
    }
  };

  return {
    add: (key) => {
      let a = 0xdeadbeef;
      let b = 0x41c6ce57;
      for (let at = 0; at < key.length; at += 1) {
        const code = key.charCodeAt(at);
        a = imul(a ^ code, 2654435761);
        b = imul(b ^ code, 1597334677);
      }
      a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
      b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
      a >>>= 0;
      b >>>= 0;
      if (used * 4 > slots * 3) grow();
      const slot = slotOf(a, b);
      const before = counts[slot] ?? 0;
      if (before === 0) {
        used += 1;
        low[slot] = a;
        high[slot] = b;
      }
      counts[slot] = before + 1;
      return before + 1;
    },
    size: () => used,
  };
};
