/** Words with different first letters: the code of each letter, from 1 in their order; 0 for every other letter. */
export const letterCodes = (words: readonly string[]): Uint8Array => {
  const codes = new Uint8Array(128);
  for (const [at, word] of words.entries()) {
    const letter = word.charCodeAt(0);
    if (codes[letter] !== 0) throw new RangeError(`two words begin like ${word}`);
    codes[letter] = at + 1;
  }
  return codes;
};
