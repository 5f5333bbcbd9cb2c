import type { DocumentWords, TemplateKind } from './document-template.ts';
import { isAroundSigned } from './document-template.ts';
import { templatePlaceholders } from './template-placeholders.ts';

type TemplateField = 'letterhead' | 'opening' | 'closing' | 'position' | 'name';

/** What is wrong with the words of a template, and where. */
interface TemplateFault {
  readonly problem: 'unknown-placeholder' | 'open-brace' | 'stray-brace' | 'signed-words';
  readonly field: TemplateField;
  /** Of the field, from 1; for a signatory which of them it is. */
  readonly line: number;
  /** The placeholder as it was written, or the words after a brace. */
  readonly written: string;
}

const faultOfLine = (
  words: string,
  known: readonly string[],
): Pick<TemplateFault, 'problem' | 'written'> | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '}')
      return { problem: 'stray-brace', written: words.slice(Math.max(0, at - 20), at + 1) };
    if (words[at] !== '{') continue;
    const rest = words.slice(at + 1);
    const end = rest.search(/[{}]/);
    if (end === -1 || rest[end] === '{') return { problem: 'open-brace', written: words.slice(at, at + 20) };
    const name = rest.slice(0, end);
    if (!known.includes(name)) return { problem: 'unknown-placeholder', written: `{${name}}` };
    at += end + 1;
  }
  return undefined;
};

/** The first thing that is wrong with the words of a template, in the order of the form; `undefined` where they can be printed. */
export const templateFault = (kind: TemplateKind, words: DocumentWords): TemplateFault | undefined => {
  const { letterhead, opening, closing, signatories } = words;
  if (isAroundSigned(kind)) {
    if (opening.trim() !== '') return { problem: 'signed-words', field: 'opening', line: 1, written: '' };
    if (signatories.length > 0) return { problem: 'signed-words', field: 'position', line: 1, written: '' };
  }
  const lines: readonly (readonly [TemplateField, number, string])[] = [
    ...(
      [
        ['letterhead', letterhead] as const,
        ['opening', opening] as const,
        ['closing', closing] as const,
      ] as const
    ).flatMap(([field, text]) => text.split('\n').map((line, at) => [field, at + 1, line] as const)),
    ...signatories.flatMap(({ position, name }, at) => [
      ['position', at + 1, position] as const,
      ['name', at + 1, name] as const,
    ]),
  ];
  for (const [field, line, text] of lines) {
    const fault = faultOfLine(text, templatePlaceholders[kind]);
    if (fault !== undefined) return { ...fault, field, line };
  }
  return undefined;
};
