const isComposite = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Places at which two values of JSON differ, as paths of keys and indices joined by points, in their order; a part that is new or gone once. */
export const changedPaths = (one: unknown, other: unknown, path = ''): readonly string[] => {
  if (!isComposite(one) || !isComposite(other)) return one === other ? [] : [path];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    changedPaths(one[key], other[key], path === '' ? key : `${path}.${key}`),
  );
};
