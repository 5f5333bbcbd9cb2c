import { totalOf } from '../total-of.ts';

/** How many people went where; each place once. */
export interface PlacesInput {
  readonly places: readonly { readonly place: string; readonly people: number }[];
}

/** The place of each person by its index. Throws RangeError for what is no count. */
export const personsByPlace = (places: PlacesInput['places']): Uint32Array => {
  if (!places.every(({ people }) => Number.isSafeInteger(people) && people >= 0))
    throw new RangeError('people who went somewhere are no count');
  const persons = new Uint32Array(totalOf(places, ({ people }) => people));
  let at = 0;
  for (const [index, { people }] of places.entries()) {
    persons.fill(index, at, at + people);
    at += people;
  }
  return persons;
};

export const poolPlaces = (inputs: readonly PlacesInput[]): PlacesInput => ({
  places: [
    ...Map.groupBy(
      inputs.flatMap(({ places }) => places),
      ({ place }) => place,
    ),
  ].map(([place, own]) => ({ place, people: totalOf(own, ({ people }) => people) })),
});
