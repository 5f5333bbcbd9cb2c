import { accept, refuse } from '../../core/basics/result.ts';
import { guessFile } from '../../intake/guess-file.ts';
import { importTargets } from '../../intake/import-targets.ts';
import type { WaitingFile } from '../../register/import/import-files.ts';
import type { DeskParts } from '../desk-parts.ts';
import { fileRefusal } from './file-refusal.ts';
import { importKnowledge } from './import-knowledge.ts';
import { knownFiles } from './known-files.ts';
import type { OfferedProfile } from './offered-profiles.ts';
import { openImportFile } from './open-import-file.ts';
import { profileRowOf } from './profile-row-of.ts';
import { toldTarget } from './told-target.ts';

/** Different values of a column that are shown of it. */
const mostExamples = 3;

/** What stands in the head of an uploaded file, and what it looks like. */
export const lookAtFile = async (
  { files, importLimitBytes }: Pick<DeskParts, 'files' | 'importLimitBytes'>,
  {
    file,
    offered,
    sheet: wanted,
  }: {
    readonly file: WaitingFile;
    readonly offered: readonly OfferedProfile[];
    readonly sheet: string | undefined;
  },
) => {
  const source = await openImportFile(files.store, file);
  if (source === undefined) return refuse({ code: 'import-file-unknown' });
  const { lists } = await importKnowledge();
  const known = await knownFiles(offered);
  const guessed = await guessFile(source, {
    ...{ limitBytes: importLimitBytes, lists, known },
    ...(wanted === undefined ? {} : { sheet: wanted }),
  });
  if (!guessed.ok) return refuse(fileRefusal(guessed.refusal));
  const { header, sheet, sheets, examples, profiles, targets } = guessed.value;
  // A table of published figures is no file of records: it may look like one all the same.
  const likeliest = profiles.find(({ file: { id } }) => offered.some((one) => one.id === id));
  return accept({
    ...{ fileName: file.fileName, bytes: file.bytes, keptUntil: file.keptUntil, sheet: sheet ?? null },
    sheets: [...sheets],
    columns: header.map((heading, at) => {
      const cells = examples.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
      return { header: heading, examples: [...new Set(cells)].slice(0, mostExamples) };
    }),
    profiles: offered.map((one) => ({
      ...profileRowOf(one),
      fit: profiles.find((guess) => guess.file.id === one.id)?.share ?? 0,
      mapping: one.profile,
    })),
    looksLike: likeliest?.file.id ?? null,
    targets: importTargets.map(toldTarget),
    suggested: Object.fromEntries(
      targets.map(({ target, columns }) => [
        target,
        header.map((_heading, at) => {
          const guess = columns.find(({ column }) => column === at);
          return guess === undefined || guess.field === null
            ? null
            : { field: guess.field, why: guess.why ?? 'similar' };
        }),
      ]),
    ),
  });
};
