import type { StudyCode } from './study-project.ts';

type Described = Pick<StudyCode, 'definition' | 'include' | 'exclude' | 'example'>;

const headings = { include: 'Include:', exclude: 'Exclude:', example: 'Example:' } as const;
const isHeading = /^\\*(?:Include|Exclude|Example):$/;

/** A line that would be read as a heading gets a backslash before it, and one that has some gets one more. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isHeading.test(line) ? `\\${line}` : line))
    .join('\n');
const unescaped = (lines: readonly string[]): string =>
  lines.map((line) => (isHeading.test(line) ? line.slice(1) : line)).join('\n');

/**
 * Definition, inclusion, exclusion and example in one text, which is all that codebooks of other programs have room for. People read it
 * as it is; `readCodeDescription` takes it apart again without loss.
 */
export const codeDescription = (code: Described): string => {
  const parts = (['include', 'exclude', 'example'] as const)
    .filter((part) => code[part] !== '')
    .map((part) => `${headings[part]}\n${escaped(code[part])}`);
  return [...(code.definition === '' && parts.length > 0 ? [] : [escaped(code.definition)]), ...parts].join(
    '\n',
  );
};

/** The parts of such a text; what stands before any heading, or all of a text of another program, is the definition. */
export const readCodeDescription = (text: string): Described => {
  const lines: Record<keyof Described, string[]> = { definition: [], include: [], exclude: [], example: [] };
  const seen = new Set<keyof Described>();
  let part: keyof Described = 'definition';
  for (const line of text.split('\n')) {
    const next = (['include', 'exclude', 'example'] as const).find((one) => headings[one] === line);
    // A heading that comes again, or out of order, is a line that somebody wrote.
    if (next !== undefined && !seen.has(next)) {
      part = next;
      seen.add(next);
    } else lines[part].push(line);
  }
  return {
    definition: unescaped(lines.definition),
    include: unescaped(lines.include),
    exclude: unescaped(lines.exclude),
    example: unescaped(lines.example),
  };
};
