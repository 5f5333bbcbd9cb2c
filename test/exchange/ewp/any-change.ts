import * as fc from 'fast-check';

type Place = readonly (string | number)[];

const placesIn = (value: unknown, place: Place = []): readonly Place[] => {
  if (value === null || typeof value !== 'object') return [place];
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => placesIn(one, [...place, at]))
    : Object.entries(value).flatMap(([key, one]) => placesIn(one, [...place, key]));
  return place.length === 0 ? inner : [place, ...inner];
};

const instead = (value: unknown, key: string | number | undefined): readonly unknown[] => {
  if (Array.isArray(value)) return [[], [...value, ...value]];
  if (typeof value === 'number') return [null, 0, -1, 0.5, 1e21, 9];
  const texts = [
    '',
    ' ',
    'x',
    ' a  b ',
    '2026-02-30',
    '2026-03',
    'Ә <&> "',
    '1234',
    '0541',
    'non-standard',
    'urn:x',
  ];
  const isNeverNull = key === 'text' || key === 'value' || typeof key === 'number';
  if (typeof value === 'string') return isNeverNull ? texts : [null, ...texts];
  // What stands there as null may be a text or a record: it stays.
  return isNeverNull ? [value] : [null];
};

const changed = (value: unknown, [first, ...rest]: Place, by: unknown): unknown => {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) => (at === first ? changed(one, rest, by) : (one as unknown)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === first ? changed(one, rest, by) : (one as unknown),
    ]),
  );
};

const at = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);

/** The sample with one or two of its parts absent, empty, doubled, or of another form; of the same type always. */
export const anyChange = <Value extends object>(sample: Value): fc.Arbitrary<Value> => {
  const places = placesIn(sample);
  const change = (value: unknown, [where, what]: readonly [number, number]): unknown => {
    const place = places[where % places.length] ?? [];
    try {
      const options = instead(at(value, place), place.at(-1));
      return changed(value, place, options[what % options.length]);
    } catch (error) {
      // The first change took away where the second one would have been.
      if (error instanceof TypeError) return value;
      throw error;
    }
  };
  const one = fc.tuple(fc.nat(10_000), fc.nat(100));
  return fc.tuple(one, one).map(([first, second]) => change(change(sample, first), second) as Value);
};
