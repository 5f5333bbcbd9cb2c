import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../core/basics/has-code.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';
import type { CostRefusal } from './read-cost-arguments.ts';
import { checksumFile, checksumsOf, writeChecksums } from './checksums.ts';
import { codeVersion } from './code-version.ts';
import { studyFiles, studyFormat, studyFormatVersion } from './study-folder.ts';

const docs = path.resolve(import.meta.dirname, '../../../docs');

/** Method pages that explain the numbers of a study, beside the description of the model. */
const studyMethods: readonly string[] = [
  'direct-loss',
  'cost-basis',
  'state-account',
  'attributable-absence',
  'uncertainty',
  'sensitivity',
  'value-of-information',
];

/** What goes into a frozen study besides the notes and checksums. */
interface FrozenContent {
  /** Folder of the country's files that were read. */
  readonly countryFolder: string;
  /** As `qaitu cost --json` and `writeScenario` print them. */
  readonly scenario: string;
  readonly results: string;
}

const isEmptyOrAbsent = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    throw error;
  }
};

const writeStudy = async (folder: string, content: FrozenContent): Promise<number> => {
  await mkdir(path.join(folder, studyFiles.inputs), { recursive: true });
  for (const file of studyFiles.countryFiles) {
    await cp(path.join(content.countryFolder, file), path.join(folder, studyFiles.inputs, file));
  }
  await writeFile(path.join(folder, studyFiles.scenario), content.scenario);
  await writeFile(path.join(folder, studyFiles.results), content.results);
  const about = { format: studyFormat, formatVersion: studyFormatVersion, code: await codeVersion() };
  await writeFile(path.join(folder, studyFiles.about), `${JSON.stringify(about, undefined, 2)}\n`);
  await mkdir(path.join(folder, studyFiles.method));
  await cp(path.join(docs, 'cost-model.md'), path.join(folder, studyFiles.method, 'cost-model.md'));
  for (const page of await readdir(path.join(docs, 'method'))) {
    if (!studyMethods.includes(page.split('.')[0] ?? '')) continue;
    await cp(path.join(docs, 'method', page), path.join(folder, studyFiles.method, page));
  }
  const checksums = await checksumsOf(folder);
  await writeFile(path.join(folder, checksumFile), writeChecksums(checksums));
  return checksums.size + 1;
};

/**
 * Writes a study into an empty folder: inputs, scenario with its seed, code version, results, method notes, checksums. No
 * date: the same study is the same bytes. Returns how many files there are.
 */
export const freezeStudy = async (
  folder: string,
  content: FrozenContent,
): Promise<Result<number, CostRefusal>> => {
  try {
    if (!(await isEmptyOrAbsent(folder))) return refuse({ code: 'folder-not-empty', params: { folder } });
    return accept(await writeStudy(folder, content));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refuse({ code: 'folder-not-writable', params: { folder, reason: String(error.code) } });
  }
};
