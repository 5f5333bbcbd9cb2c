/**
 * Whether a text is an ORCID iD, with or without its address: sixteen characters in groups of four, the last one the check
 * character of the others (ISO 7064, MOD 11-2).
 */
export const isOrcid = (text: string): boolean => {
  const found = /^(?:https?:\/\/orcid\.org\/)?(\d{4})-(\d{4})-(\d{4})-(\d{3})([\dX])$/.exec(text);
  if (found === null) return false;
  const total = found
    .slice(1, 5)
    .join('')
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return found[5] === (check === 10 ? 'X' : String(check));
};
