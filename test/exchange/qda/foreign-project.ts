import { buildZip, type Part } from '../build-workbook.ts';
import { readQda } from '../../../src/exchange/qda/read-qda.ts';
import { guid } from './sample-study.ts';

/** Parts of a project that another program wrote. Codes 10 and 11, text 50 with `words`. */
export interface Foreign {
  readonly words?: string | Uint8Array;
  readonly passages?: string;
  readonly codes?: string;
  readonly more?: string;
  readonly root?: string;
  readonly source?: string;
}

export const foreignXml = ({ passages = '', codes, more = '', root, source }: Foreign): string =>
  `<?xml version="1.0" encoding="utf-8"?><Project ${root ?? 'xmlns="urn:QDA-XML:project:1.0" name="foreign"'}><CodeBook><Codes>${
    codes ??
    `<Code guid="${guid(10)}" name="one" isCodable="true"/><Code guid="${guid(11)}" name="two" isCodable="true"/>`
  }</Codes></CodeBook><Sources>${
    source ??
    `<TextSource guid="${guid(50)}" name="talk" plainTextPath="internal://${guid(50)}.txt">${passages}</TextSource>`
  }</Sources>${more}</Project>`;

export const passage = (start: number | string, end: number | string, code = 10, name = ''): string =>
  `<PlainTextSelection guid="${guid(60)}" name="${name}" startPosition="${start}" endPosition="${end}"><Coding guid="${guid(70)}"><CodeRef targetGUID="${guid(code)}"/></Coding></PlainTextSelection>`;

export const readParts = (parts: readonly Part[]) => readQda(new Uint8Array(buildZip(parts)), 'file');

/** What was read, and the kinds of what was noted. */
export const readForeign = async (foreign: Foreign, parts?: readonly Part[]) => {
  const read = await readParts(
    parts ?? [
      { name: 'project.qde', text: foreignXml(foreign) },
      { name: `sources/${guid(50)}.txt`, text: foreign.words ?? 'Мен қайтамын деп ойлаймын' },
    ],
  );
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const [source] = read.value.project.sources;
  return {
    ...read.value,
    kinds: read.value.deviations.map(({ kind }) => kind),
    places: source?.selections.map(({ start, end }) => [start, end]) ?? [],
    text: source?.text,
  };
};
