import { openRegister, type Register } from '../register/db.ts';
import type { CommandContext } from './command.ts';
import { refuseRegister } from './refuse-register.ts';

/** Open the register for a command and close it afterwards; where it cannot be opened, one sentence and its exit code. */
export const withRegister = async (
  { config: { dataFolder, databaseUrl }, locale }: CommandContext,
  work: (register: Register) => Promise<number>,
): Promise<number> => {
  const opened = await openRegister({
    dataFolder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    as: 'command',
  });
  if (!opened.ok) return refuseRegister(locale, opened.refusal);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
};
