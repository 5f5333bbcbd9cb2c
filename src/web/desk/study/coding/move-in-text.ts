import type { TextBlock } from './text-blocks.ts';

export type Stride = 'char' | 'word' | 'sentence' | 'turn' | 'edge';

const segmenters = new Map<string, Intl.Segmenter>();
const segmenter = (granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter => {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter(undefined, { granularity });
  segmenters.set(granularity, known);
  return known;
};

/** The block of a unit: the last that begins at or before it. */
export const blockAt = (blocks: readonly TextBlock[], unit: number): number => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** Places within a block at which a stride may stop, in units of the text: its words' beginning and end among them. */
const stopsOf = (
  words: string,
  { from, end }: TextBlock,
  granularity: 'grapheme' | 'word' | 'sentence',
): readonly number[] => {
  const text = words.slice(from, end);
  const stops: number[] = [];
  for (const { index, isWordLike } of segmenter(granularity).segment(text))
    if (granularity !== 'word' || isWordLike === true) stops.push(from + index);
  return [...new Set([from, ...stops, end])];
};

/** Where a stride leads from a unit. Marks of speakers are stepped over: only words are coded. */
export const moveInText = (
  words: string,
  blocks: readonly TextBlock[],
  unit: number,
  stride: Stride,
  direction: 1 | -1,
): number => {
  const at = blockAt(blocks, unit);
  const block = blocks[at];
  if (block === undefined) return unit;
  const neighbour = blocks[at + direction];
  if (stride === 'edge') return direction > 0 ? block.end : block.from;
  if (stride === 'turn') {
    if (direction < 0 && unit > block.from) return block.from;
    return neighbour?.from ?? (direction > 0 ? block.end : block.from);
  }
  const stops = stopsOf(words, block, stride === 'char' ? 'grapheme' : stride);
  const next = direction > 0 ? stops.find((stop) => stop > unit) : stops.findLast((stop) => stop < unit);
  if (next !== undefined) return next;
  if (neighbour === undefined) return unit;
  if (direction > 0) return neighbour.from;
  return stopsOf(words, neighbour, stride === 'char' ? 'grapheme' : stride).at(-2) ?? neighbour.from;
};

/** The sentence or turn around a unit, without spaces at its end. */
export const stretchAt = (
  words: string,
  blocks: readonly TextBlock[],
  unit: number,
  what: 'sentence' | 'turn',
): { readonly start: number; readonly end: number } => {
  const block = blocks[blockAt(blocks, unit)];
  if (block === undefined) return { start: unit, end: unit };
  if (what === 'turn') return { start: block.from, end: block.end };
  const stops = stopsOf(words, block, 'sentence');
  const end = stops.find((stop) => stop > unit) ?? block.end;
  const start = stops.findLast((stop) => stop < end && stop <= Math.max(unit, block.from)) ?? block.from;
  return { start, end: start + words.slice(start, end).trimEnd().length };
};
