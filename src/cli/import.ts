import { parseArgs } from 'node:util';
import { formatNumber } from '../core/basics/format-number.ts';
import { loadCountryList } from '../intake/country-list.ts';
import { findProfile } from '../intake/figure-tables.ts';
import { importFigures } from '../intake/import-figures.ts';
import type { IntakeFault } from '../intake/intake-fault.ts';
import { text, textOf } from '../messages.ts';
import { openRegister } from '../register/db.ts';
import { exitCodeOf } from '../register/refusals.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';

const usage = `qaitu import FILE --profile NAME|FILE.json [--sheet NAME] [--json]

Takes a file of published figures (.csv, .tsv, .csv.gz, .xlsx) into the register, whole or not at all.
The profile says how its columns become figures: a name that ships with the program, or a file of your own.
`;

/** `qaitu import`: prints the counts, or every fault with its place. */
export const importCommand = async (args: string[], { config, locale }: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      sheet: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  const { profile, sheet } = values;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || profile === undefined || positionals.length > 1) {
    process.stderr.write(usage);
    return 2;
  }
  const began = performance.now();
  const seconds = (): number => Math.round(performance.now() - began) / 1000;
  const fail = (faults: readonly IntakeFault[]): number => {
    for (const fault of faults) process.stderr.write(`${faultSentence(locale, fault)}\n`);
    const rejected = new Set(faults.map((fault) => fault.row ?? 0)).size;
    if (values.json === true) {
      process.stdout.write(
        `${JSON.stringify({ rows: 0, imported: 0, unchanged: 0, rejected, seconds: seconds(), faults })}\n`,
      );
    }
    return 2;
  };
  const found = await findProfile(profile);
  if (!found.ok) return fail(found.refusal);

  const opened = await openRegister({
    dataFolder: config.dataFolder,
    ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
    as: 'command',
  });
  if (!opened.ok) {
    process.stderr.write(
      `${textOf(locale, `operation.register.${opened.refusal.code}`, opened.refusal.params)}\n`,
    );
    return exitCodeOf(opened.refusal);
  }
  const register = opened.value;
  const progress = setInterval(() => {
    process.stderr.write(`${text(locale, 'intake.working', { seconds: String(Math.round(seconds())) })}\n`);
  }, 1000);
  try {
    const outcome = await importFigures(register, found.value, file, {
      limitBytes: config.importLimitBytes,
      countries: await loadCountryList(),
      now: new Date(),
      ...(sheet === undefined ? {} : { sheet }),
    });
    if (!outcome.ok) return fail(outcome.refusal);
    const { rows, imported, unchanged } = outcome.value;
    process.stdout.write(
      values.json === true
        ? `${JSON.stringify({ rows, imported, unchanged, rejected: 0, seconds: seconds() })}\n`
        : `${text(locale, 'intake.done', { rows: String(rows), imported: String(imported), unchanged: String(unchanged), seconds: formatNumber(seconds(), locale, 1) })}\n`,
    );
    return 0;
  } finally {
    clearInterval(progress);
    await register.close();
  }
};
