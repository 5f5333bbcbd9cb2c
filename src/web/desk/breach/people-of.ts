/** How many people a text says: `null` for none typed, `undefined` for what is no whole number. */
export const peopleOf = (text: string): number | null | undefined => {
  const digits = text.replaceAll(/[\s\u00A0]/g, '');
  if (digits === '') return null;
  return /^\d{1,8}$/.test(digits) ? Number(digits) : undefined;
};
