import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/basics/json.ts';
import { standingShape } from '../../../src/core/basics/standing-shape.ts';

interface Standing {
  readonly name: string;
  readonly size: number;
}
const shape = standingShape<Standing>('thing', { first: 'ThingMade', made: ['of-old'] }, ['name', 'size']);
const entry = (kind: string, recordId: string, data: JsonObject) => ({
  ...{ kind, noun: 'thing', recordId, data },
});

describe('what stands by its entries', () => {
  it('begins with the first and is what each later one says', () => {
    const begun = shape.fold(undefined, entry('ThingMade', 'a', { name: 'A', size: 1, aside: true }));
    expect(begun).toEqual({ name: 'A', size: 1 });
    expect(shape.fold(begun, entry('ThingGrown', 'a', { size: 2 }))).toEqual({ name: 'A', size: 2 });
  });

  it('refuses a later entry before the first, and the first twice', () => {
    expect(() => shape.fold(undefined, entry('ThingGrown', 'a', { size: 2 }))).toThrow(
      'thing: ThingGrown comes before the record began',
    );
    expect(() => shape.fold({ name: 'A', size: 1 }, entry('ThingMade', 'a', {}))).toThrow('comes twice');
  });

  it('knows of what a migration made only what was said since', () => {
    expect(shape.fold(undefined, entry('ThingGrown', 'of-old', { size: 2 }))).toEqual({ size: 2 });
    expect(() => shape.fold(undefined, entry('ThingMade', 'of-old', {}))).toThrow('comes twice');
  });
});
