import { vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { readConfig } from '../../src/server/config.ts';

/** Runs a command in this process, with default settings where none are given; answers its exit code and what it printed. */
export const askCommand = async (
  run: Command['run'],
  args: string[],
  locale: Locale = 'en',
  given: Readonly<Record<string, string>> = {},
) => {
  const settings = readConfig(given);
  if (!('config' in settings)) throw new Error(settings.mistakes.join());
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    out += String(part);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
    err += String(part);
    return true;
  });
  const code = await run(args, { config: settings.config, locale });
  vi.restoreAllMocks();
  return { code, out, err };
};
