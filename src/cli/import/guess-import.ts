import { formatNumber } from '../../core/basics/format-number.ts';
import type { CodeLists } from '../../core/import/code-lists.ts';
import { fileSource } from '../../intake/file-source.ts';
import { guessFile } from '../../intake/guess-file.ts';
import { loadKnownFiles } from '../../intake/known-files.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';
import type { CommandContext } from '../command.ts';
import type { ImportOutput } from './import-output.ts';

/** Says which profile a file looks like, and how its columns may be mapped. Needs no database. */
export const guessImport = async (
  { config, locale }: CommandContext,
  {
    file,
    lists,
    sheet,
    isJson,
  }: {
    readonly file: string;
    readonly lists: CodeLists;
    readonly sheet: string | undefined;
    readonly isJson: boolean;
  },
  output: ImportOutput,
): Promise<number> => {
  const source = await fileSource(file);
  if (!source.ok) return output.refused(source.refusal);
  const guessed = await guessFile(source.value, {
    ...{ limitBytes: config.importLimitBytes, lists, known: await loadKnownFiles() },
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!guessed.ok) return output.refused(guessed.refusal);
  const { profiles, targets } = guessed.value;
  const [best] = targets;
  if (isJson) {
    const told = profiles.map(({ file: { id }, share, isComplete }) => ({ profile: id, share, isComplete }));
    process.stdout.write(
      `${JSON.stringify({ profile: told[0]?.profile ?? null, profiles: told, target: best?.target ?? null, columns: best?.columns ?? [] })}\n`,
    );
    return 0;
  }
  const lines = profiles.map(({ file: { id }, share }) =>
    text(locale, 'import.command.guess', { profile: id, share: `${formatNumber(share * 100, locale, 0)} %` }),
  );
  if (lines.length === 0) lines.push(text(locale, 'import.command.no-guess'));
  const printable = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200);
  for (const { heading: given, field, why } of best?.columns ?? []) {
    const heading = printable(given);
    if (field === null || why === null) {
      lines.push(text(locale, 'import.command.guess-none', { heading }));
      continue;
    }
    const key = `import.field.${best?.target ?? ''}.${field}`;
    const name = isMessageKey(key) ? textOf(locale, key, {}) : field;
    lines.push(
      text(locale, 'import.command.guess-column', {
        ...{ heading, field: name, why: textOf(locale, `import.guess.${why}`, {}) },
      }),
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};
