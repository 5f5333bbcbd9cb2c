/** Places of one text, counted in code points (as files of others count) and in UTF-16 units (as the program does). */
export interface CodePoints {
  readonly length: number;
  /** Units before the code point of this number. Throws RangeError outside 0 … length. */
  toUnit(point: number): number;
  /** Code points before this unit; within a pair, those before the pair. Throws RangeError outside 0 … length in units. */
  toPoint(unit: number): number;
  /** The text from one code point to another, the end exclusive. */
  slice(start: number, end: number): string;
}

/** How many of the ascending `places` are below `limit`. */
const countBelow = (places: readonly number[], limit: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** A lone surrogate counts as one code point, as it does once it is written as U+FFFD. Only pairs are kept: most texts have none. */
export const codePoints = (text: string): CodePoints => {
  const units = Array.from(text.matchAll(pair), ({ index }) => index);
  const points = units.map((unit, before) => unit - before);
  const length = text.length - units.length;
  const check = (place: number, most: number): void => {
    if (!Number.isSafeInteger(place) || place < 0 || place > most)
      throw new RangeError(`${place} is no place in a text of ${most}`);
  };
  const toUnit = (point: number): number => {
    check(point, length);
    return point + countBelow(points, point);
  };
  return {
    length,
    toUnit,
    toPoint(unit) {
      check(unit, text.length);
      const before = countBelow(units, unit);
      // Within a pair: the place before it, which its first half has already moved by one.
      return unit - before;
    },
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  };
};
