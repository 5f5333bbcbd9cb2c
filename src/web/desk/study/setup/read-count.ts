/** A whole number as it is typed; null for nothing. Whatever is no digit is passed over. */
export const readCount = (typed: string): number | null => {
  const digits = typed.replaceAll(/\D/g, '').slice(0, 6);
  return digits === '' ? null : Number(digits);
};
