import type { ReturnInput } from './return-input.ts';

/** Of whom it is known at the horizon whether he has entered a state, and how many have returned. */
export const knownAtHorizon = ({
  month,
  left,
  right,
  exits,
}: ReturnInput): { readonly known: number; readonly returned: number } => {
  let [known, returned] = [0, 0];
  for (let row = 0; row < exits.length; row += 1) {
    const hasEntered = exits[row] !== 0 && (right[row] ?? Number.POSITIVE_INFINITY) <= month;
    if (hasEntered || (left[row] ?? 0) >= month) known += 1;
    if (hasEntered && exits[row] === 1) returned += 1;
  }
  return { known, returned };
};
