import { parseArgs } from 'node:util';
import { text } from '../messages.ts';
import { distribute, printDistribution } from '../register/distribute/distribute.ts';
import { openDatabase } from '../register/database/open-database.ts';
import type { DistributeStatement } from '../register/distribute/distribute-statements.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { refuseRegister } from './refuse-register.ts';

const usage = `qaitu distribute [--print]

Turns the database into one that is distributed over several machines by Citus, in one transaction; the extension must be there.
What is distributed already stays as it is. Stop the servers first: the tables are locked until it is done.

--print  prints the statements instead, with comments, in the order in which they have to run

Exit codes: 0 done, 2 no extension or a database that cannot be opened, 3 no database.
`;

/** The statements as a file that psql runs whole or not at all. */
const script = (statements: readonly DistributeStatement[]): string => {
  const lines = statements.flatMap(({ says, sql }, index) => [
    ...(statements[index - 1]?.says === says ? [] : ['', `-- ${says}`]),
    `${sql};`,
  ]);
  const head = '-- Run by: psql --set ON_ERROR_STOP=1 --file FILE, as the login of the register.';
  return statements.length === 0
    ? '-- Everything is distributed already.\n'
    : [head, 'begin;', 'set local role qaitu_owner;', ...lines, '', 'commit;', ''].join('\n');
};

/** `qaitu distribute`: 0 done or printed, 2 refused, 3 no database. */
export const distributeCommand = async (
  args: string[],
  { config, locale }: CommandContext,
): Promise<number> => {
  const { values } = parseArgs({ args, options: { print: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { dataFolder, databaseUrl } = config;
  const opened = await openDatabase({
    dataFolder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    as: 'command',
  });
  if (!opened.ok) return refuseRegister(locale, opened.refusal);
  const { connection, leave } = opened.value;
  try {
    if (values.print === true) {
      process.stdout.write(script(await printDistribution(connection)));
      return 0;
    }
    const done = await distribute(connection);
    if (!done.ok) {
      return refuseInput(text(locale, `doctor.distribute.${done.refusal.code}`));
    }
    const tables = String(done.value.tables);
    process.stdout.write(`${text(locale, 'doctor.distribute.done', { tables })}\n`);
    return 0;
  } finally {
    await leave();
  }
};
