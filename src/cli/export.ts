import { text } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { exportApplicationsCommand } from './export/export-applications.ts';
import { exportEpvo } from './export/export-epvo.ts';
import { exportEwpCommand } from './export/export-ewp.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu export applications --call ID --out FILE.xlsx [--institution ID]
qaitu export ewp --out FOLDER [--institution ID] [--call ID]
qaitu export epvo --out FOLDER [--institution ID]

Writes applications as a workbook, stays as files for partners abroad, or rows for the EPVO. Each says more of itself: qaitu export ewp --help.

Exit codes: 0 done, 2 bad input, 3 our fault or no database.
`;

const exports: Readonly<Record<string, (args: string[], context: CommandContext) => Promise<number>>> = {
  applications: exportApplicationsCommand,
  ewp: exportEwpCommand,
  epvo: exportEpvo,
};

/** `qaitu export`: 0 done, 2 bad input. */
export const exportCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const [what = '', ...rest] = args;
  if (what === '--help') {
    process.stdout.write(usage);
    return 0;
  }
  const command = Object.hasOwn(exports, what) ? exports[what] : undefined;
  if (command !== undefined) return command(rest, context);
  return refuseInput(text(context.locale, 'document.export.arguments'));
};
