import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { checkConnection } from '../register/database/connect.ts';
import { openDatabase } from '../register/database/open-database.ts';
import { prepareDatabase } from '../register/database/prepare-database.ts';
import type { Config } from '../server/config.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { refuseRegister } from './refuse-register.ts';

const usage = `qaitu database prepare [--login NAME]
qaitu database types

prepare  makes the register's roles on the server of DATABASE_URL, whose user must be an administrator, and lets NAME
         (the URL's own user when not given) open the register. The embedded database needs none of this.
types    writes src/register/schema.ts from the migrated database.
`;

const prepare = async ({ config, locale }: CommandContext, login: string | undefined): Promise<number> => {
  if (config.databaseUrl === undefined) return 0;
  const connection = { connectionString: config.databaseUrl };
  const reachable = await checkConnection(connection);
  if (!reachable.ok) return refuseRegister(locale, reachable.refusal);
  const prepared = await prepareDatabase(connection, login ?? new Client(connection).user ?? '');
  return prepared.ok ? 0 : refuseRegister(locale, prepared.refusal);
};

const databaseOf = ({ dataFolder, databaseUrl }: Config) => ({
  dataFolder,
  ...(databaseUrl === undefined ? {} : { databaseUrl }),
});

const writeTypes = async ({ config, locale }: CommandContext): Promise<number> => {
  const { printSchema, schemaFile } = await import('../register/database/print-schema.ts');
  const opened = await openDatabase({ ...databaseOf(config), as: 'command' });
  if (!opened.ok) return refuseRegister(locale, opened.refusal);
  try {
    await writeFile(schemaFile, await printSchema(opened.value.connection));
    return 0;
  } finally {
    await opened.value.leave();
  }
};

/** `qaitu database`: 0 done, 2 bad input, 3 no database. */
export const databaseCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const options = { login: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, strict: false, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [task, ...rest] = positionals;
  const login = typeof values.login === 'string' ? values.login : undefined;
  if (task === 'prepare' && rest.length === 0) return prepare(context, login);
  if (task === 'types' && rest.length === 0) return writeTypes(context);
  return refuseInput(usage.trimEnd());
};
