/**
 * One call for each thing, one piece of work for all that came while the work before was being done. A call ends with the work that
 * its thing was part of, and fails with it.
 */
export const gathered = <Thing>(
  work: (things: readonly Thing[]) => Promise<void>,
): ((thing: Thing) => Promise<void>) => {
  let before: Promise<unknown> = Promise.resolve();
  let next: { readonly things: Thing[]; readonly done: Promise<void> } | undefined;
  return async (thing) => {
    if (next === undefined) {
      const things: Thing[] = [];
      const done = before.then(async () => {
        next = undefined;
        await work(things);
      });
      next = { things, done };
      // Work that failed is its callers' matter; what comes after it is done all the same.
      before = done.catch(() => undefined);
    }
    next.things.push(thing);
    return next.done;
  };
};
