/** What somebody typed into the percentage box: percentages as printed, with their decimals, and the base if one was given. */
interface PercentLine {
  readonly percents: readonly string[];
  readonly base?: string;
}

/** `of 13`, `out of 13`, `из 13`, `n = 13`. */
const baseAfterWord = /(?:^|[\s,;%])(?:out\s+of|of|из|n\s*=)\s*(\d[\d\s\u00a0]*)/iu;
/** `13-тен`, `13 адамнан`: Kazakh puts the case ending on the number or on what is counted. */
const baseBeforeEnding =
  /(\d+)\s*(?:[-‑–]?\s*(?:нан|нен|дан|ден|тан|тен)|\s(?:адамнан|студенттен|қатысушыдан))(?!\p{L})/iu;

/** A comma between digits is a decimal comma unless the same piece has a point or a second comma. */
const splitPiece = (piece: string): readonly string[] =>
  piece.includes('.') || piece.split(',').length > 2 ? piece.split(',') : [piece];

/**
 * Reads percentages with either decimal sign, parted by spaces, semicolons or commas with a space, in any of the three
 * languages: `46.2, 30.8, 23.1 of 13`, `46,2; 30,8; 23,1 из 13`, `13-тен 46,2`. Judges nothing: what is no percentage
 * comes back as typed, for the check to refuse by name.
 */
export const readPercentLine = (typed: string): PercentLine => {
  const found = baseAfterWord.exec(typed) ?? baseBeforeEnding.exec(typed);
  const base = found?.[1]?.replace(/[\s\u00a0]/g, '');
  const rest = found === null ? typed : typed.replace(found[0], ' ');
  const percents = rest
    .replace(/[\s\u00a0]*%/g, ' ')
    .split(/[\s\u00a0;:/]+|,(?=\s|$)/u)
    .flatMap(splitPiece)
    .map((piece) => piece.replace(/^,+|,+$/g, ''))
    .filter((piece) => piece !== '' && !/^(and|и|және)$/iu.test(piece));
  return { percents, ...(base === undefined ? {} : { base }) };
};
