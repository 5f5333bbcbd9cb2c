const firstRow = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondRow = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The twelfth digit that belongs to the first eleven of an IIN or BIN, 0 to 9, or undefined where both rows of weights
 * give 10: such a number is never issued. Government decree 565 of 11 June 2003. The eleventh digit has the weight 11 in
 * the first row and is therefore not protected by it. Throws nothing; what is no digit gives NaN and fits no check digit.
 */
export const checkDigitOf = (digits: string): number | undefined => {
  for (const weights of [firstRow, secondRow]) {
    const remainder = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
    if (remainder !== 10) return remainder;
  }
  return undefined;
};
