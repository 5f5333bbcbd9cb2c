/** A piece of a letter's text, and where in it it begins. */
interface LetterPart {
  readonly at: number;
  readonly part: string;
  readonly isLink: boolean;
}

/** The text of a letter cut at its web addresses, nothing lost: joined again it is the same text. */
export const letterParts = (text: string): readonly LetterPart[] => {
  const parts: LetterPart[] = [];
  let at = 0;
  for (const part of text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)) {
    if (part !== '') parts.push({ at, part, isLink: /^https?:\/\//.test(part) });
    at += part.length;
  }
  return parts;
};
