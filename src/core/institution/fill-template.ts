import type { DocumentWords } from './document-template.ts';

const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  // What is filled in is not read again: braces in a name stay braces.
  words.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

const parts = (words: string, between: RegExp): readonly string[] =>
  words.split(between).filter((part) => part.trim() !== '');

/** The words of a template with the facts of a paper: lines of the head, paragraphs, and who signs. */
export const fillTemplate = (
  { letterhead, opening, closing, signatories }: DocumentWords,
  values: Readonly<Record<string, string>>,
) => ({
  letterhead: parts(letterhead, /\n/).map((line) => fill(line, values)),
  opening: parts(opening, /\n\s*\n/).map((paragraph) => fill(paragraph, values)),
  closing: parts(closing, /\n\s*\n/).map((paragraph) => fill(paragraph, values)),
  signatories: signatories.map(({ position, name }) => ({
    position: fill(position, values),
    name: fill(name, values),
  })),
});
