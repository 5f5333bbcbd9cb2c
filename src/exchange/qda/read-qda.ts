import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import type { Bytes } from '../tabular/byte-chunks.ts';
import { TableRefused, type TableRefusalCode } from '../tabular/table-refusal.ts';
import { XmlRefused } from '../xml/xml-refused.ts';
import { buildProject } from './build-project.ts';
import { deviationList, type DeviationList } from './deviation-list.ts';
import { guidBook } from './guid-book.ts';
import { openQda } from './open-qda.ts';
import type { QdaDeviation } from './qda-deviations.ts';
import { qdaLimits } from './qda-limits.ts';
import { QdaRefused } from './qda-refused.ts';
import type { QdaRefusal } from './qda-refusal.ts';
import { readTree } from './read-tree.ts';
import { textStore } from './text-store.ts';

export interface ReadQda {
  readonly kind: 'project' | 'codebook';
  readonly project: StudyProject;
  readonly deviations: readonly QdaDeviation[];
}

const namespaces: Readonly<Record<string, string>> = {
  Project: 'urn:QDA-XML:project:1.0',
  CodeBook: 'urn:QDA-XML:codebook:1.0',
};

/** Words of archives for words of tables: the readers of both are the same. */
const codes: Readonly<Partial<Record<TableRefusalCode, QdaRefusal['code']>>> = {
  'broken-archive': 'broken-archive',
  'encrypted-workbook': 'encrypted-archive',
  'too-many-parts': 'too-many-entries',
  'limit-exceeded': 'too-large',
  'wrong-encoding': 'wrong-encoding',
  'nul-byte': 'not-qda',
};

const refusalOf = (error: unknown): QdaRefusal | undefined => {
  if (error instanceof QdaRefused) return error.refusal;
  if (error instanceof XmlRefused) {
    const limit = error.code === 'too-deep' ? qdaLimits.depth : qdaLimits.elements;
    return { code: error.code, params: { line: String(error.line), limit: String(limit) } };
  }
  if (!(error instanceof TableRefused)) return undefined;
  const code = codes[error.refusal.code];
  if (code === undefined) return undefined;
  const { parts, ...others } = error.refusal.params;
  const params = parts === undefined ? others : { ...others, entries: parts };
  return {
    code,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  };
};

/** The texts of something that begins as XML does; a table or a letter is told apart from a project that is broken. */
const markedUp = async function* (texts: AsyncIterable<string>): AsyncGenerator<string> {
  let hasBegun = false;
  for await (const text of texts) {
    const first = text.replace(/^\ufeff/, '').trimStart();
    if (!hasBegun && first !== '') {
      if (!first.startsWith('<')) throw new QdaRefused('not-qda');
      hasBegun = true;
    }
    yield text;
  }
};

const readInto = async (bytes: Bytes, name: string, deviations: DeviationList): Promise<ReadQda> => {
  const { directory, texts } = openQda(bytes, deviations);
  const root = await readTree(markedUp(texts), deviations);
  const expected = root === undefined ? undefined : namespaces[root.name];
  if (root === undefined || expected === undefined) throw new QdaRefused('not-qda');
  const given = Object.entries(root.attributes).filter(
    ([key]) => key === 'xmlns' || key.startsWith('xmlns:'),
  );
  if (!given.some(([, uri]) => uri === expected))
    deviations.note('namespace', { found: given.find(([key]) => key === 'xmlns')?.[1] ?? '' });
  const reading = { deviations, guids: guidBook(deviations) };
  const project = await buildProject(reading, textStore(directory, deviations), root, name);
  reading.guids.finish();
  return { kind: root.name === 'Project' ? 'project' : 'codebook', project, deviations: deviations.all() };
};

/**
 * Reads a REFI-QDA project (QDPX, or its bare `project.qde`) or codebook (QDC), as programs write them: what departs from the standard is reported, what
 * cannot be kept is named. `name` is for a codebook, which has none. Nothing is written and nothing outside the bytes is read. Refuses
 * what is no such file, and what would take more than `qdaLimits`. Linear in the size.
 */
export const readQda = async (bytes: Bytes, name: string): Promise<Result<ReadQda, QdaRefusal>> => {
  try {
    return accept(await readInto(bytes, name, deviationList()));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refuse(refusal);
  }
};
