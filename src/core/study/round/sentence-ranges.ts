/** From where to where in UTF-16 units, the end exclusive. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence, with quotes and brackets that close behind it. */
const ending = /(?:[.!?…。]+[\p{Pf}\p{Pe}"'”’»]*(?=\s)|\n)/gu;
/** Short words after which a full stop ends nothing, though a capital may follow: Kazakh, Russian, English. */
const shortened = new Set([
  ...[
    'т',
    'б',
    'ж',
    'жж',
    'ғ',
    'ғғ',
    'мыс',
    'қ',
    'көш',
    'обл',
    'проф',
    'доц',
    'акад',
    'им',
    'г',
    'гг',
    'в',
    'вв',
  ],
  ...[
    'ул',
    'напр',
    'см',
    'стр',
    'рис',
    'табл',
    'тыс',
    'млн',
    'руб',
    'тг',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
  ],
  ...['vs', 'no', 'fig', 'eg', 'ie', 'etc', 'e.g', 'i.e', 'т.е', 'т.к', 'т.б', 'т.с.с', 'т.д', 'т.п'],
]);
const lastWord = /[\p{L}.]+$/u;

/** Whether the full stop at the end of this text belongs to an initial or a short word. */
const isShortened = (before: string): boolean => {
  const word = lastWord.exec(before.replace(/\.$/, ''))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /^\p{Lu}\.\p{Lu}$/u.test(word) || shortened.has(word.toLowerCase());
};

/**
 * The sentences of a text in Kazakh, Russian or English, without the spaces around them: up to `.`, `!`, `?`, `…` before a space, or to the end of a line. No
 * sentence begins with a small letter, so that most short words end none; initials and the usual short words do not either. It knows no
 * language and follows no tables of a browser, so that units that were fixed once stay what they were.
 */
export const sentenceRanges = (text: string): readonly TextRange[] => {
  const ranges: TextRange[] = [];
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) ranges.push({ start, end });
  };
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ending)) {
    const to = index + mark.length;
    if (mark !== '\n') {
      const next = /^[ \t]*(\n)?\s*[\p{Pi}\p{Ps}"'“‘«—–-]*\s*(\p{Ll})?/u.exec(text.slice(to, to + 40));
      const isSmall = next?.[1] === undefined && next?.[2] !== undefined;
      if (isSmall || (mark === '.' && isShortened(text.slice(Math.max(from, to - 20), to)))) continue;
    }
    add(from, to);
    from = to;
  }
  add(from, text.length);
  return ranges;
};
