import { openDatabase, type OpenDatabase } from '../register/database/open-database.ts';
import type { CommandContext } from './command.ts';
import { refuseRegister } from './refuse-register.ts';

/** Open a database that may be empty, without its migrations; where it cannot be opened, one sentence and its exit code. */
export const withBareDatabase = async (
  { config: { dataFolder, databaseUrl }, locale }: CommandContext,
  work: (database: OpenDatabase) => Promise<number>,
): Promise<number> => {
  const opened = await openDatabase({
    dataFolder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    as: 'command',
    isToBeFilled: true,
  });
  if (!opened.ok) return refuseRegister(locale, opened.refusal);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.leave();
  }
};
