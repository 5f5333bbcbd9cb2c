/** An amount with at most two decimals in hundredths, exactly; undefined for one with more. */
export const toTiyn = (amount: number): number | undefined => {
  const hundredths = Math.round(amount * 100);
  return hundredths / 100 === amount && Number.isSafeInteger(hundredths) ? hundredths : undefined;
};
