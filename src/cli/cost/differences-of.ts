/** A number, word or member of one JSON value that another has not, by its place: `distribution.mean`. */
interface Difference {
  readonly place: string;
  readonly left: unknown;
  readonly right: unknown;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where two JSON values differ; members that only one has differ from undefined. */
export const differencesOf = (left: unknown, right: unknown, place = ''): readonly Difference[] => {
  if (isTree(left) && isTree(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) =>
      differencesOf(left[name], right[name], place === '' ? name : `${place}.${name}`),
    );
  }
  return Object.is(left, right) ? [] : [{ place, left, right }];
};
