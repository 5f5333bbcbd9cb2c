/** A column of small whole numbers of which nobody knows how long it gets; memory doubles as it grows. */
export interface GrowingCodes {
  readonly push: (value: number) => void;
  readonly values: () => Uint16Array;
}

/** Throws RangeError on a number that is none of 0 to 65,535. */
export const growingCodes = (): GrowingCodes => {
  let held = new Uint16Array(64);
  let length = 0;
  return {
    push: (value) => {
      if (!(value >= 0 && value <= 65_535)) throw new RangeError(`${value} is no code`);
      if (length === held.length) {
        const larger = new Uint16Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    values: () => held.subarray(0, length),
  };
};
