import { parseArgs } from 'node:util';
import { institutionIdForm } from '../core/basics/institution-id.ts';
import { nationalOffice } from '../core/institution/institution.ts';
import { findAnyProfile } from '../intake/find-any-profile.ts';
import { loadCodeLists } from '../intake/load-code-lists.ts';
import { text, textOf } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { importFiguresFile } from './import/import-figures-file.ts';
import { guessImport } from './import/guess-import.ts';
import { importOutput } from './import/import-output.ts';
import { listImportProfiles } from './import/list-import-profiles.ts';
import { importRecordsFile } from './import/import-records-file.ts';
import { undoImportBatch } from './import/undo-import-batch.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu import FILE --profile NAME|FILE.json [--institution ID] [--sheet NAME] [--json]
qaitu import undo BATCH [--json]
qaitu import --guess FILE [--sheet NAME] [--json]
qaitu import profiles [--json]

Takes a file (.csv, .tsv, .csv.gz, .xlsx) into the register. The profile says how its columns are read: a name that ships with the program,
or a file of your own. Records: rows that pass are taken in, the others wait in quarantine. Published figures: whole or not at all.

--institution  whose records they are; the national office if not given
undo           takes an import of records back as a whole
--guess        says which profile the file looks like, and what its columns may be
profiles       lists the profiles that ship
`;

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      institution: { type: 'string' },
      sheet: { type: 'string' },
      guess: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });

/** `qaitu import`: prints the counts, or every fault with its place. */
export const importCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { values, positionals } = parse(args);
  const { locale } = context;
  const {
    profile: wanted,
    sheet,
    institution: institutionId = nationalOffice,
    json: isJson = false,
  } = values;
  const [file, second] = positionals;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const output = importOutput(locale, isJson);
  if (wanted === undefined && values.guess !== true) {
    if (file === 'profiles' && positionals.length === 1) return listImportProfiles(locale, isJson);
    if (file === 'undo' && second !== undefined && positionals.length === 2) {
      return withRegister(context, async (register) =>
        undoImportBatch(register, context, { batch: second, isJson }),
      );
    }
  }
  if (file === undefined || positionals.length > 1 || (wanted === undefined) !== (values.guess === true)) {
    return refuseInput(usage.trimEnd());
  }
  if (!institutionIdForm.test(institutionId)) {
    return refuseInput(textOf(locale, 'refusal.institution-unknown', {}));
  }
  const lists = await loadCodeLists();
  if (wanted === undefined) return guessImport(context, { file, lists, sheet, isJson }, output);
  const found = await findAnyProfile(wanted, lists);
  if (!found.ok) return output.refused(found.refusal);
  return withRegister(context, async (register) => {
    output.begin();
    const progress = setInterval(() => {
      process.stderr.write(
        `${text(locale, 'intake.working', { seconds: String(Math.round(output.seconds())) })}\n`,
      );
    }, 1000);
    try {
      return found.value.kind === 'records'
        ? await importRecordsFile(
            register,
            context,
            { file, profile: found.value.profile, lists, institutionId, sheet },
            output,
          )
        : await importFiguresFile(register, context, { file, table: found.value.table, sheet }, output);
    } finally {
      clearInterval(progress);
    }
  });
};
