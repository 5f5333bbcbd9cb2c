import { accept } from '../core/basics/result.ts';
import { checkedBases, checkedCounts } from '../core/claim/grim.ts';
import { textOf } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { readGrimArguments } from './grim/read-grim-arguments.ts';
import type { GrimArgumentRefusal } from './grim/read-grim-arguments.ts';
import { printBases, printCounts } from './grim/grim-table.ts';
import type { AnsweredPercent } from './grim/grim-table.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu grim PERCENT... [--base N] [--max-base N] [--decimals D] [--json]

Which whole numbers out of a base give the printed percentages, and which bases would fit all of them.

--base N      the number of people the percentages are of: lists the possible counts for each percentage
--max-base N  lists every base from 1 to N that makes all percentages possible at once
--decimals D  how many decimals were printed (75 with --decimals 1 means 75.0); without it, as typed
--json        prints an array with one object for each percentage:
              {percent, halfUp: [counts], halfEven: [counts], floor: [counts], ceil: [counts]};
              --max-base adds to each the same
              bases: {halfUp: [bases], halfEven: [bases], floor: [bases], ceil: [bases], mixed: [bases]};
              without --base only percent and bases

halfUp, halfEven, floor, ceil  ways of rounding; mixed: half up or down, chosen separately for each percentage.
An empty list means that no count is possible; the exit code is 0 all the same. A percentage may have a decimal comma.
`;

/** `qaitu grim`: 0 answered, 2 bad input. */
export const grimCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const refused = ({ code, params }: GrimArgumentRefusal): number =>
    refuseInput(textOf(locale, `claim.grim.refused.${code}`, params));
  const asked = readGrimArguments(args);
  if (!asked.ok) return refused(asked.refusal);
  const { percents, base, maxBase, asJson } = asked.value;

  const answers: AnsweredPercent[] = [];
  for (const percent of percents) {
    const counts = base === undefined ? accept(undefined) : checkedCounts(percent, base);
    if (!counts.ok) return refused(counts.refusal);
    answers.push({ percent, ...(counts.value === undefined ? {} : { counts: counts.value }) });
  }
  const bases = maxBase === undefined ? accept(undefined) : checkedBases(percents, maxBase);
  if (!bases.ok) return refused(bases.refusal);

  if (asJson) {
    const entries = answers.map(({ percent, counts }) => ({
      percent: Number(percent),
      ...counts,
      ...(bases.value === undefined ? {} : { bases: bases.value }),
    }));
    process.stdout.write(`${JSON.stringify(entries)}\n`);
    return 0;
  }
  const lines = [
    ...(base === undefined ? [] : printCounts(locale, answers, Number(base))),
    ...(base === undefined || bases.value === undefined ? [] : ['']),
    ...(bases.value === undefined ? [] : printBases(locale, bases.value, Number(maxBase))),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};
