/** A rate as people type it, `612,50`, as the decimal text that is kept. `undefined` for nothing typed, `null` for what is none. */
export const readRate = (typed: string): string | undefined | null => {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return /^\d{1,9}(\.\d{1,8})?$/.test(plain) ? plain : null;
};
