import path from 'node:path';
import { z } from 'zod';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { readComputation } from '../../register/release/read-computation.ts';
import { indicatorFiles } from '../../releases/indicators/indicator-files.ts';
import { writeIndicatorRelease } from '../../releases/indicators/write-indicator-release.ts';
import { computeApart } from '../../solve/compute-apart.ts';
import type { CommandContext } from '../command.ts';
import { withRegister } from '../with-register.ts';

/** What is to be built. */
interface BuildWanted {
  readonly dataThrough: string;
  readonly out: string | undefined;
  readonly isDemonstration: boolean;
  readonly seconds: number;
  readonly isJson: boolean;
}

const complain = (sentence: string, code: number): number => {
  process.stderr.write(`${sentence}\n`);
  return code;
};

const build = async (
  register: Register,
  { config, locale }: CommandContext,
  { dataThrough, out, isDemonstration, seconds, isJson }: BuildWanted,
): Promise<number> => {
  const from = await readComputation(register, { dataThrough, isDemonstration });
  if (from === undefined) return complain(text(locale, 'release-file.refused.empty'), 2);
  const content = await computeApart({ ...from, seconds });
  const { cells, cost, isOptimal, isSafe } = content.transparency;
  if (!isSafe) return complain(text(locale, 'release-file.not-safe'), 1);
  const release = indicatorFiles(content, null);
  const parent = out ?? path.join(config.dataFolder, 'releases', 'indicators');
  const folder = await writeIndicatorRelease(parent, release);
  const { id } = release.manifest;
  const [lines, tables] = [content.lines.length, content.tables.length];
  process.stdout.write(
    isJson
      ? `${JSON.stringify({
          ...{ id, folder, dataThrough, isDemonstration, lines, tables },
          withheld: content.withheld.length,
          transparency: { cells, cost, isOptimal, isSafe },
        })}\n`
      : `${text(locale, 'release-file.built', {
          ...{ id, folder, lines: String(lines) },
          hidden: String(cells.few + cells.complements),
        })}\n`,
  );
  return 0;
};

/** `qaitu release build`. */
export const releaseBuild = async (context: CommandContext, wanted: BuildWanted): Promise<number> => {
  const { dataThrough } = wanted;
  if (!z.iso.date().safeParse(dataThrough).success)
    return complain(text(context.locale, 'release-file.refused.day', { given: dataThrough }), 2);
  return withRegister(context, async (register) => build(register, context, wanted));
};
