/** Crockford's letters: none that is taken for a digit, none that makes words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of a code and how they are grouped: a personal code that lasts, and one that a room types while a session runs. */
const codeForms = { personal: { length: 12, group: 4 }, room: { length: 6, group: 3 } } as const;
type CodeForm = keyof typeof codeForms;

const valueOf = (letter: string): number => letters.indexOf(letter);

/** The letter after the last, Luhn's check with 32 letters: one letter mistyped, or two neighbours exchanged, do not pass. */
const checkOf = (code: string): string => {
  let sum = 0;
  for (const [index, letter] of Array.from(code).toReversed().entries()) {
    const product = valueOf(letter) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / letters.length) + (product % letters.length);
  }
  return letters[(letters.length - (sum % letters.length)) % letters.length] ?? '';
};

const written = (code: string, { length, group }: (typeof codeForms)[CodeForm]): string =>
  [
    ...Array.from({ length: length / group }, (_none, at) => code.slice(at * group, (at + 1) * group)),
    checkOf(code),
  ].join('-');

/** Letters and their check of the first bits of something random, five for each letter: `8F3K-…` or `8F3-K7Q-C`. At least eight bytes. */
export const writeCode = (bytes: Uint8Array, form: CodeForm = 'personal'): string => {
  if (bytes.length < 8) throw new RangeError('a code needs eight bytes');
  let bits = 0n;
  for (const byte of bytes.slice(0, 8)) bits = bits * 256n + BigInt(byte);
  const code = Array.from(
    { length: codeForms[form].length },
    (_none, index) => letters[Number((bits >> BigInt(59 - 5 * index)) & 31n)],
  ).join('');
  return written(code, codeForms[form]);
};

/** A code as it was typed, in its one form; nothing where a letter is wrong. O is read as 0, I and L as 1. */
export const readCode = (typed: string, form: CodeForm = 'personal'): string | undefined => {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const { length } = codeForms[form];
  if (plain.length !== length + 1 || Array.from(plain).some((letter) => !letters.includes(letter)))
    return undefined;
  const code = plain.slice(0, length);
  return checkOf(code) === plain.at(-1) ? written(code, codeForms[form]) : undefined;
};
