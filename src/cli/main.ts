import { readConfig } from '../server/config.ts';
import { consoleLocale } from '../server/console-locale.ts';
import { text } from '../messages.ts';
import { commands } from './commands.ts';

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
} else if ('mistakes' in settings && command.runWithMistakes === undefined) {
  process.stderr.write(
    `${text(locale, 'operation.settings-invalid', { list: settings.mistakes.join('; ') })}\n`,
  );
  process.exitCode = 2;
} else {
  try {
    process.exitCode =
      'mistakes' in settings
        ? command.runWithMistakes?.(args, settings.mistakes, locale)
        : await command.run(args, { config: settings.config, locale });
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
