import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import type { Check } from '../core/doctor/check.ts';
import { exitCodeOf } from '../core/doctor/exit-code-of.ts';
import { worstOutcome } from '../core/doctor/worst-outcome.ts';
import { examine } from '../server/doctor/examine.ts';
import type { CommandContext } from './command.ts';
import { doctorLines, tellCheck } from './doctor-text.ts';
import { stateTables } from './states.ts';

const usage = `qaitu doctor [--deep] [--json]

Looks at this installation: settings, program, data folder, database, file store, mail, single sign-on, EPVO. Servers may run
meanwhile; nothing is changed.

--deep  also goes through all data and checks what must be true of them
--json  prints {outcome, checks: [{id, outcome, says, count?, place?, cure?}], seconds}; outcomes are ok, warning, fault and,
        of a check, skipped

Exit codes: 0 nothing is wrong (warnings too), 1 something is, 2 the settings are not valid, 3 there is no database.
`;

const print = (
  locale: Locale,
  checks: readonly Check[],
  { isJson, seconds }: { readonly isJson: boolean; readonly seconds: number },
): number => {
  const told = checks.map((check) => tellCheck(locale, check));
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ outcome: worstOutcome(checks), checks: told, seconds })}\n`
      : `${doctorLines(locale, told, seconds).join('\n')}\n`,
  );
  return exitCodeOf(checks);
};

const readArguments = (args: string[]) =>
  parseArgs({
    args,
    options: { deep: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  }).values;

/** `qaitu doctor`: 0 nothing is wrong, 1 something is, 3 no database. */
export const doctorCommand = async (args: string[], { config, locale }: CommandContext): Promise<number> => {
  const values = readArguments(args);
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const began = performance.now();
  const checks = await examine({
    config,
    isDeep: values.deep === true,
    states: stateTables,
    now: () => new Date(),
  });
  const seconds = Math.round(performance.now() - began) / 1000;
  return print(locale, checks, { isJson: values.json === true, seconds });
};

/** `qaitu doctor` with settings that are not valid: each mistake is a check of its own, and nothing else was looked at. Exit code 2. */
export const doctorOfSettings = (args: string[], mistakes: readonly string[], locale: Locale): number => {
  const values = readArguments(args);
  const checks = mistakes.map((mistake): Check => {
    const [place = ''] = mistake.split(':');
    const says = { key: 'settings.wrong', params: { mistake } };
    return { id: 'settings', outcome: 'fault', says, place, cure: { key: 'settings.cure' } };
  });
  return print(locale, checks, { isJson: values.json === true, seconds: 0 });
};
