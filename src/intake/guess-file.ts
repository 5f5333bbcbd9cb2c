import { accept, type Result } from '../core/basics/result.ts';
import { guessColumns, type TargetGuess } from '../core/import/guess-columns.ts';
import { guessProfile, type ProfileGuess } from '../core/import/guess-profile.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import type { ReadingOptions } from './import-records.ts';
import type { ImportSource } from './import-source.ts';
import { importTargets } from './import-targets.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openSource } from './open-records.ts';

/** A file that nobody has mapped yet. */
export interface GuessedFile {
  readonly header: readonly string[];
  readonly sheet?: string;
  /** The sheets that may be chosen; none of a text. */
  readonly sheets: readonly string[];
  /** Cells of the first rows. */
  readonly examples: readonly (readonly string[])[];
  readonly profiles: readonly ProfileGuess[];
  readonly targets: readonly TargetGuess[];
}

const exampleRows = 50;

/** What a file looks like: which profiles fit, and how its columns may be mapped. Reads its first rows only. */
export const guessFile = async (
  source: ImportSource,
  options: ReadingOptions & { readonly known: readonly KnownFile[] },
): Promise<Result<GuessedFile, readonly IntakeFault[]>> => {
  const opened = await openSource(source, options);
  if (!opened.ok) return opened;
  const { header, rows, sheet, sheets } = opened.value;
  const first = await rows.next();
  await rows.return();
  const examples =
    first.done === true || !first.value.ok
      ? []
      : first.value.value.slice(0, exampleRows).map(({ cells }) => cells);
  return accept({
    header,
    sheets,
    ...(sheet === undefined ? {} : { sheet }),
    examples,
    profiles: guessProfile(header, options.known),
    targets: guessColumns(header, examples, importTargets, options.lists),
  });
};
