/**
 * The printed number itself when the value lies within half a unit of its last printed digit,
 * otherwise the value: `expect(asPrinted(value, '.606110')).toBe('.606110')`.
 */
export const asPrinted = (value: number | null | undefined, printed: string): string => {
  if (value === null || value === undefined) return 'no value';
  const decimals = printed.split('.')[1]?.length ?? 0;
  // Binary fractions of the bound itself need a last bit of room.
  const room = 0.5 * 10 ** -decimals * (1 + 1e-9);
  return Math.abs(value - Number(printed)) <= room ? printed : `${value}`;
};
