import { codePoints } from './code-points.ts';
import { patternText } from './pattern-text.ts';
import type { StudyProject } from './study-project.ts';

/** Where something was found. In texts and memos `start` and `end` are code points; a code is found as a whole. */
interface StudyHit {
  readonly kind: 'source' | 'code' | 'memo';
  readonly guid: string;
  readonly start: number;
  readonly end: number;
}

/** Letters as they are typed, composed or apart, in either case; a run of spaces stands for any. */
const patternOf = (words: string): RegExp => {
  const letters = words.trim().normalize('NFC').split(/(\s+)/);
  const source = letters
    .map((part) =>
      /^\s+$/.test(part)
        ? String.raw`\s+`
        : Array.from(part, (letter) => {
            const apart = letter.normalize('NFD');
            return apart === letter
              ? patternText(letter)
              : `(?:${patternText(letter)}|${patternText(apart)})`;
          }).join(''),
    )
    .join('');
  // A letter with a mark of its own is not the letter that was asked for.
  return new RegExp(String.raw`${source}(?!\p{M})`, 'giu');
};

/** Finds words in texts, memos, and names and descriptions of codes; at most `limit` hits, texts first. Nothing for no words. */
export const searchProject = (project: StudyProject, words: string, limit = 1000): readonly StudyHit[] => {
  if (words.trim() === '') return [];
  const pattern = patternOf(words);
  const hits: StudyHit[] = [];
  const within = (kind: 'source' | 'memo', guid: string, text: string): void => {
    if (hits.length >= limit) return;
    let places: ReturnType<typeof codePoints> | undefined;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      places ??= codePoints(text);
      hits.push({ kind, guid, start: places.toPoint(index), end: places.toPoint(index + found.length) });
      if (hits.length >= limit) return;
    }
  };
  for (const { guid, text } of project.sources) within('source', guid, text);
  for (const { guid, name, text } of project.memos) within('memo', guid, text === '' ? name : text);
  for (const code of project.codes) {
    const all = [code.name, code.definition, code.include, code.exclude, code.example].join('\n');
    pattern.lastIndex = 0;
    if (hits.length < limit && pattern.test(all))
      hits.push({ kind: 'code', guid: code.guid, start: 0, end: 0 });
  }
  return hits;
};
