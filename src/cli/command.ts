import type { Locale } from '../core/basics/locale.ts';
import type { Config } from '../server/config.ts';

/** What every command is told besides its arguments. */
export interface CommandContext {
  readonly config: Config;
  readonly locale: Locale;
}

/** One command of `qaitu`; `run` returns the exit code: 0 done, 1 finding, 2 bad input, 3 our fault or no database. */
export interface Command {
  readonly summary: string;
  readonly run: (args: string[], context: CommandContext) => Promise<number>;
  /** What is done where the settings are not valid; one sentence with all mistakes without it. */
  readonly runWithMistakes?: (args: string[], mistakes: readonly string[], locale: Locale) => number;
}
