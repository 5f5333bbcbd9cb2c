/** A count of persons below this, but for 0, is not published. */
export const leastCount = 5;
