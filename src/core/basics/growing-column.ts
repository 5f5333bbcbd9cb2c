/** A column of numbers of which nobody knows how long it gets; memory doubles as it grows. */
interface GrowingColumn {
  readonly push: (value: number) => void;
  readonly values: () => Float64Array;
}

export const growingColumn = (): GrowingColumn => {
  let held = new Float64Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const larger = new Float64Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    values: () => held.subarray(0, length),
  };
};
