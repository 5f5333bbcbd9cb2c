import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import { readCountTable, type CountTableRefusal } from '../intake/read-count-table.ts';
import { text } from '../messages.ts';
import { protectApart } from '../solve/protect-apart.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';
import { protectJson } from './protect/protect-json.ts';
import { protectText } from './protect/protect-text.ts';
import { refuseInput } from './refuse-input.ts';
import { rowFaultLines } from './row-fault-lines.ts';
import { unprotectableText } from './protect/unprotectable-text.ts';

const usage = `qaitu protect TABLE [--long] [--seconds N] [--json]

Which cells of a table of counts of persons must not be published, so that no cell from 1 to 4 can be computed from the others and the totals,
and the fewest persons are lost. TABLE: CSV in UTF-8, TSV or XLSX, labels in the first row and column, whole counts in the others. The totals
of rows and columns are not part of the file: they are taken to be published.

--long       TABLE has a column for each dimension, the count in the last one, and a row for each combination; what is missing is 0. The totals
             of every order are taken to be published
--seconds N  time for the search, 300; what is not proven by then is said to be so
--json       one line of JSON: {primary: [[r, c]], suppressed: [[r, c]], cost, ranges: [{cell, lower, upper}], optimal}; places count from 1,
             with --long one for each dimension in the order of its categories in the file; suppressed includes primary, cost is the sum of
             the other suppressed cells. When not proven, gap is the share of the cost that might be saved at most

Exit codes: 0 done, 1 the totals alone give a cell away (with --json {infeasible: [{cell, lower, upper}]}), 2 bad input.
`;

const refusalLines = (locale: Locale, place: string, refusal: CountTableRefusal): readonly string[] => {
  if (refusal.file !== undefined) return [faultSentence(locale, refusal.file)];
  return rowFaultLines(locale, place, refusal.faults, { sentences: 'disclosure' });
};

/** `qaitu protect`: 0 protected, 1 not possible, 2 bad input. */
export const protectCommand = async (args: string[], { config, locale }: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      long: { type: 'boolean' },
      seconds: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || positionals.length > 1) return refuseInput(usage.trimEnd());
  const seconds = values.seconds ?? '300';
  if (!/^\d{1,5}$/.test(seconds) || Number(seconds) < 1)
    return refuseInput(text(locale, 'disclosure.refused.seconds', { given: seconds }));
  const table = await readCountTable(file, values.long === true, config.importLimitBytes);
  if (!table.ok) return refuseInput(refusalLines(locale, file, table.refusal));
  const found = await protectApart(table.value, Number(seconds));
  if (found.ok) {
    const { value } = found;
    process.stdout.write(
      values.json === true ? protectJson(table.value, value) : protectText(locale, table.value, value),
    );
    return 0;
  }
  if (values.json === true) process.stdout.write(protectJson(table.value, found.refusal));
  process.stderr.write(unprotectableText(locale, table.value, found.refusal));
  return 1;
};
