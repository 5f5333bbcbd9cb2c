/**
 * A number as people type it: spaces between groups and a comma or a point for the decimals are the same number.
 * `undefined` for nothing typed, `NaN` for what is no number of 0 or more.
 */
export const readTypedNumber = (typed: string): number | undefined => {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
};
