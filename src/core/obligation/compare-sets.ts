/** How two sets lie to each other. */
export const compareSets = (
  one: Uint8Array,
  other: Uint8Array,
): 'same' | 'inside' | 'contains' | 'otherwise' => {
  let [isInside, contains] = [true, true];
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === 1 && other[index] === 0) isInside = false;
    if (one[index] === 0 && other[index] === 1) contains = false;
  }
  if (isInside && contains) return 'same';
  if (isInside) return 'inside';
  return contains ? 'contains' : 'otherwise';
};
