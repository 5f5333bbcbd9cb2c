import { readConfig } from '../server/config.ts';
import { consoleLocale } from '../server/console-locale.ts';
import { text } from '../messages.ts';
import type { Command } from './command.ts';
import { auditCommand } from './audit.ts';
import { costCommand } from './cost.ts';
import { databaseCommand } from './database.ts';
import { exportCommand } from './export.ts';
import { grimCommand } from './grim.ts';
import { importCommand } from './import.ts';
import { journalCommand } from './journal.ts';
import { keysCommand } from './keys.ts';
import { messagesCommand } from './messages.ts';
import { permissionsCommand } from './permissions.ts';
import { replayCommand } from './replay.ts';
import { seedCommand } from './seed.ts';
import { statesCommand } from './states.ts';

const commands: Readonly<Record<string, Command>> = {
  audit: { summary: 'check the claims of a publication against its figures', run: auditCommand },
  cost: { summary: 'what the non-return of mobile students costs the state', run: costCommand },
  database: { summary: 'prepare a database, or write the types of its tables', run: databaseCommand },
  export: { summary: 'write the applications to a call as a workbook', run: exportCommand },
  grim: { summary: 'which counts and bases printed percentages allow', run: grimCommand },
  import: { summary: 'take a file of published figures into the register', run: importCommand },
  journal: { summary: 'export the journal, or verify an exported one', run: journalCommand },
  keys: { summary: 'seal personal numbers again with a new key', run: keysCommand },
  messages: { summary: 'write the typed keys of the messages', run: messagesCommand },
  permissions: { summary: 'write docs/permissions.md', run: permissionsCommand },
  replay: { summary: 'compare the journal with the tables', run: replayCommand },
  seed: { summary: 'load the demonstration story into an empty register', run: seedCommand },
  states: { summary: 'write docs/states.md', run: statesCommand },
};

const help = (): string =>
  `qaitu <command>\n\n${Object.entries(commands)
    .map(([name, command]) => `  ${name.padEnd(12)}${command.summary}`)
    .join(
      '\n',
    )}\n\nEach command explains itself with --help. Exit codes: 0 done, 1 finding, 2 bad input, 3 our fault or no database.\n`;

/** What Node's own parser says of an option it does not know. */
const isArgumentError = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const [name = '--help', ...args] = process.argv.slice(2);
const locale = consoleLocale(process.env);
const settings = readConfig(process.env);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(help());
} else if (command === undefined) {
  process.stderr.write(
    `${text(locale, 'operation.unknown-command', { command: name, commands: Object.keys(commands).join(', ') })}\n`,
  );
  process.exitCode = 2;
} else if ('mistakes' in settings) {
  process.stderr.write(
    `${text(locale, 'operation.settings-invalid', { list: settings.mistakes.join('; ') })}\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args, { config: settings.config, locale });
  } catch (error) {
    if (isArgumentError(error)) {
      process.stderr.write(
        `${text(locale, 'operation.bad-arguments', { reason: error.message, command: name })}\n`,
      );
      process.exit(2);
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 3;
  }
}
