import path from 'node:path';
import { z } from 'zod';
import { rulesSet } from '../core/release/rules-set.ts';
import { text } from '../messages.ts';
import type { Register } from '../register/db.ts';
import { gatherInputs } from '../register/indicator/gather-inputs.ts';
import { listIndicatorRules } from '../register/release/list-indicator-rules.ts';
import { loadPast } from '../register/release/load-past.ts';
import { indicatorFiles } from '../releases/indicators/indicator-files.ts';
import { writeIndicatorRelease } from '../releases/indicators/write-indicator-release.ts';
import { computeApart } from '../solve/compute-apart.ts';
import type { CommandContext } from './command.ts';
import { withRegister } from './with-register.ts';

/** What is to be built. */
export interface BuildWanted {
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
  const inputs = await register.readOnly('qaitu_publisher', async (trx) =>
    gatherInputs(trx, { dataThrough, isDemonstration }),
  );
  if (inputs.universities.length === 0) return complain(text(locale, 'release-file.refused.empty'), 2);
  const { past, rules } = await register.readOnly('qaitu_national', async (trx) => ({
    past: await loadPast(trx, isDemonstration),
    rules: rulesSet(await listIndicatorRules(trx)),
  }));
  const content = await computeApart({ inputs, rules, past, seconds });
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
