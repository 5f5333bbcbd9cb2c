import { byteBudget } from '../tabular/byte-budget.ts';
import { byteChunks, type Bytes } from '../tabular/byte-chunks.ts';
import { decodeUtf8 } from '../tabular/decode-utf8.ts';
import { zipDirectory, type ZipDirectory } from '../tabular/zip-directory.ts';
import type { DeviationList } from './deviation-list.ts';
import { qdaLimits } from './qda-limits.ts';
import { QdaRefused } from './qda-refused.ts';

/** The XML of a project or codebook, and the archive around it where there is one. */
interface OpenedQda {
  readonly directory: ZipDirectory | undefined;
  readonly texts: AsyncIterable<string>;
}

const zipMark = [0x50, 0x4b];
const standard = 'project.qde';
const leadsOut = /^[a-z]:|^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/** The file of the project: by its name, by that name in other letters, or the only one of its kind. */
const projectFile = ({ names }: ZipDirectory, deviations: DeviationList): string => {
  const own = names.filter((name) => name.toLowerCase().endsWith('.qde') && !leadsOut.test(name));
  const exact = own.filter((name) => name === standard);
  const alike = own.filter((name) => name.toLowerCase() === standard);
  const candidates = [exact, alike, own].find((some) => some.length > 0) ?? [];
  const [used] = candidates;
  if (used === undefined) throw new QdaRefused('no-project-file');
  if (candidates.length > 1)
    throw new QdaRefused('several-projects', { files: candidates.slice(0, 10).join(', ') });
  if (used !== standard) deviations.note('project-file-name', { found: used });
  if (own.length > 1)
    deviations.note('several-project-files', {
      used,
      others: own.filter((name) => name !== used).join(', '),
    });
  return used;
};

const noteNames = ({ names }: ZipDirectory, deviations: DeviationList): void => {
  const seen = new Set<string>();
  for (const path of names) {
    if (leadsOut.test(path)) deviations.note('unsafe-path', { path });
    else if (seen.has(path)) deviations.note('entry-twice', { path });
    seen.add(path);
  }
};

/**
 * What the bytes are: an archive with a project file, or the XML itself. Nothing is written, and of the archive only what is asked for is
 * unpacked, each against its limit. Throws QdaRefused and TableRefused.
 */
export const openQda = (bytes: Bytes, deviations: DeviationList): OpenedQda => {
  if (bytes.length === 0) throw new QdaRefused('empty-file');
  const budget = byteBudget(qdaLimits.xmlBytes);
  if (!zipMark.every((byte, at) => bytes[at] === byte))
    return { directory: undefined, texts: decodeUtf8(byteChunks(bytes, budget)) };
  const directory = zipDirectory(bytes);
  noteNames(directory, deviations);
  const file = projectFile(directory, deviations);
  return { directory, texts: decodeUtf8(directory.open(file, budget)) };
};
