/** A place that one may be in at a time. Resolves, in the order of asking, with what leaves it again; leaving twice does no harm. */
export const oneAtATime = (): (() => Promise<() => void>) => {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    const before = last;
    const left = Promise.withResolvers<undefined>();
    last = left.promise;
    await before;
    return () => left.resolve(undefined);
  };
};
