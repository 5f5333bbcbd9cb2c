/** Crockford's letters: none that is taken for a digit, none that makes words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

const valueOf = (letter: string): number => letters.indexOf(letter);

/** The thirteenth letter, Luhn's check with 32 letters: one letter mistyped, or two neighbours exchanged, do not pass. */
const checkOf = (code: string): string => {
  let sum = 0;
  for (const [index, letter] of Array.from(code).toReversed().entries()) {
    const product = valueOf(letter) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / letters.length) + (product % letters.length);
  }
  return letters[(letters.length - (sum % letters.length)) % letters.length] ?? '';
};

/** Twelve letters and their check of the first 60 bits of something random, `8F3K-…`. At least eight bytes. */
export const writeCode = (bytes: Uint8Array): string => {
  if (bytes.length < 8) throw new RangeError('a code needs eight bytes');
  let bits = 0n;
  for (const byte of bytes.slice(0, 8)) bits = bits * 256n + BigInt(byte);
  const code = Array.from(
    { length },
    (_none, index) => letters[Number((bits >> BigInt(59 - 5 * index)) & 31n)],
  ).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}-${checkOf(code)}`;
};

/** A code as it was typed, in its one form; nothing where a letter is wrong. O is read as 0, I and L as 1. */
export const readCode = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (plain.length !== length + 1 || Array.from(plain).some((letter) => !letters.includes(letter)))
    return undefined;
  const code = plain.slice(0, length);
  return checkOf(code) === plain.at(-1)
    ? `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}-${plain.at(-1)}`
    : undefined;
};
