import * as fc from 'fast-check';
import { wildValue, wishedField } from './wild-value.ts';

type Step = string | number;

const placesIn = (value: unknown, at: readonly Step[] = []): readonly (readonly Step[])[] => {
  if (typeof value !== 'object' || value === null || at.length > 12) return [at];
  const inner = Array.isArray(value)
    ? value.slice(0, 5).flatMap((item, index) => placesIn(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, key]));
  return [at, ...inner];
};

/** A copy in which `change` has been done to the object or list around a place; the place itself when it is the whole. */
const changedAt = (
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (around: Record<Step, unknown>, step: Step) => void,
): unknown => {
  if (step === undefined) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  if (rest.length === 0) change(copy, step);
  else copy[step] = changedAt(copy[step], rest, change);
  return copy;
};

/** A key that is a field of its own, `__proto__` too. */
const put = (around: Record<Step, unknown>, key: Step, value: unknown): void => {
  Object.defineProperty(around, key, { value, enumerable: true, configurable: true, writable: true });
};

/** The value with one thing wrong: another value, a field that is missing, a field too many. */
export const spoil = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({
      place: fc.constantFrom(...placesIn(value)),
      how: fc.constantFrom('other', 'other', 'missing', 'surplus'),
      wild: wildValue,
      field: wishedField,
    })
    .map(({ place, how, wild, field }) => {
      if (place.length === 0) {
        if (how === 'other' || typeof value !== 'object' || value === null) return wild;
        return how === 'surplus' ? changedAt(value, [field], (around) => put(around, field, wild)) : {};
      }
      return changedAt(value, place, (around, step) => {
        if (how === 'other') put(around, step, wild);
        else if (how === 'surplus') put(around, Array.isArray(around) ? around.length : field, wild);
        else if (Array.isArray(around)) around.splice(Number(step), 1);
        else Reflect.deleteProperty(around, step);
      });
    });
