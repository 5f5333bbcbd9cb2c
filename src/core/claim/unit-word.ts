import { powerOfTen, rational, type Rational } from './rational.ts';
import type { Unit } from './unit.ts';

/** Words that only scale. */
const scales: Readonly<Record<string, Rational>> = {
  '1': rational(1),
  fraction: rational(1),
  '%': powerOfTen(-2),
  percent: powerOfTen(-2),
  thousand: powerOfTen(3),
  million: powerOfTen(6),
  billion: powerOfTen(9),
  trillion: powerOfTen(12),
};

/** People are counted as persons whatever a text calls them; words for time by their singular. */
const dimensionsOf: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  student: 'person',
  students: 'person',
  participant: 'person',
  participants: 'person',
  countries: 'country',
  tenge: 'KZT',
};

/** Durations that are multiples of one another. */
const multiples: Readonly<Record<string, readonly [number, string]>> = {
  hour: [60, 'minute'],
  hours: [60, 'minute'],
};

/** One word of a unit: a factor, or a dimension by its singular (`grants` is `grant`). */
export const unitWord = (word: string): Unit => {
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  if (scale !== undefined) return { scale, dimensions: new Map() };
  const multiple = Object.hasOwn(multiples, word) ? multiples[word] : undefined;
  if (multiple !== undefined)
    return { scale: rational(multiple[0]), dimensions: new Map([[multiple[1], 1]]) };
  const known = Object.hasOwn(dimensionsOf, word) ? dimensionsOf[word] : undefined;
  const name = known ?? (/[a-z]s$/.test(word) ? word.slice(0, -1) : word);
  return { scale: rational(1), dimensions: new Map([[name, 1]]) };
};
