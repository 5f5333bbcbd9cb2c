import { text } from '../../messages.ts';
import { citationOf, type CitedResult } from './citation.ts';

interface Cited {
  readonly result: CitedResult;
  readonly publicUrl: string;
  readonly isDemonstration: boolean;
}

/** Signs that BibTeX reads as its own. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};
const escape = (plain: string): string =>
  plain.replace(/[\\{}%&#$_]/g, (sign) => escapes[sign] ?? sign).replaceAll(/\s+/g, ' ');

const bibtexOf = ({ result, publicUrl, isDemonstration }: Cited): string => {
  const { id, title, participant, institution, verifiedOn } = result;
  const note = citationOf('en', result, { publicUrl, isDemonstration });
  return [
    `@misc{${id.replaceAll('-', '')},`,
    `  author = {{${escape(participant ?? text('en', 'citation.anonymous'))}}},`,
    `  title = {{${escape(title)}}},`,
    `  year = {${verifiedOn.slice(0, 4)}},`,
    `  publisher = {${escape(institution.en)}},`,
    // An address is taken as it is, or a link would not lead anywhere.
    `  url = {${publicUrl}/en/results/${id}},`,
    `  note = {${escape(note)}}`,
    '}',
    '',
  ].join('\n');
};

const cslOf = ({ result, publicUrl, isDemonstration }: Cited): string => {
  const { id, title, participant, institution, verifiedOn } = result;
  const item = {
    id,
    type: 'report',
    title,
    author: [{ literal: participant ?? text('en', 'citation.anonymous') }],
    issued: { 'date-parts': [verifiedOn.split('-').map(Number)] },
    publisher: institution.en,
    URL: `${publicUrl}/en/results/${id}`,
    note: citationOf('en', result, { publicUrl, isDemonstration }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};

/** The citation of a result for programs that keep references. */
export const citationFile = (format: 'bibtex' | 'csl', cited: Cited) =>
  format === 'bibtex'
    ? {
        name: `${cited.result.id}.bib`,
        type: 'application/x-bibtex; charset=utf-8',
        body: Buffer.from(bibtexOf(cited)),
      }
    : {
        name: `${cited.result.id}.json`,
        type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
        body: Buffer.from(cslOf(cited)),
      };
