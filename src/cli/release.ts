import { parseArgs } from 'node:util';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { releaseBuild } from './release/release-build.ts';
import { releaseVerify } from './release/release-verify.ts';

const usage = `qaitu release build --data-through DAY [--out FOLDER] [--demonstration] [--seconds N] [--json]
qaitu release verify FOLDER [--json]

build   computes the indicators of all universities from what the register had by the end of DAY (YYYY-MM-DD), leaves out what would reveal
        people, attacks the result together with all published releases, and writes it as a folder named after its content below FOLDER
        (releases of the data folder when left out): CSV, Parquet, data package, DCAT, CSVW, citation, checksums. Not written where the
        attack gets through
verify  checks a folder from itself alone: checksums, sums, indicators against counts, the safety of what is not printed, and the files that
        describe it. Each fault is one sentence with place and cure

--demonstration  of records of a demonstration; the two are never mixed
--seconds N      time for the searches for the cheapest patterns together, 600
--json           one line of JSON; build: {id, folder, dataThrough, isDemonstration, lines, tables, withheld, transparency: {cells, cost,
                 isOptimal, isSafe}}; verify: {id, files, figures, faults: [{code, params, sentence}]}

Exit codes: 0 done, 1 not safe, or faults, 2 bad input, 3 our fault or no database.
`;

/** `qaitu release`: 0 done, 1 not safe or faults, 2 bad input. */
export const releaseCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'data-through': { type: 'string' },
      out: { type: 'string' },
      demonstration: { type: 'boolean' },
      seconds: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [action, folder] = positionals;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { 'data-through': dataThrough, seconds = '600' } = values;
  const isJson = values.json === true;
  const isSeconds = /^[1-9]\d{0,4}$/.test(seconds);
  if (action === 'build' && positionals.length === 1 && dataThrough !== undefined && isSeconds)
    return releaseBuild(context, {
      dataThrough,
      out: values.out,
      isDemonstration: values.demonstration === true,
      seconds: Number(seconds),
      isJson,
    });
  if (action === 'verify' && positionals.length === 2 && folder !== undefined)
    return releaseVerify(context, folder, isJson);
  return refuseInput(usage.trimEnd());
};
