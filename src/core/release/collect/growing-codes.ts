/** A column of codes of which nobody knows how long it gets; memory doubles as it grows. */
export interface GrowingCodes {
  readonly push: (value: number) => void;
  readonly values: () => Uint32Array;
}

export const growingCodes = (): GrowingCodes => {
  let held = new Uint32Array(64);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    values: () => held.slice(0, length),
  };
};
