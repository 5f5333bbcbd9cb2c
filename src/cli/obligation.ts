import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import { balanceOf } from '../core/obligation/balance-of.ts';
import { lineReason } from '../core/obligation/line-reason.ts';
import { readObligationCase } from '../core/obligation/read-obligation-case.ts';
import { readRule } from '../core/obligation/read-rule.ts';
import { ruleGaps } from '../core/obligation/rule-gaps.ts';
import { text } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { obligationText } from './obligation/obligation-text.ts';
import { readJsonFile } from './read-json-file.ts';
import { refuseInput } from './refuse-input.ts';
import { ruleFaultSentences } from './obligation/rule-fault-sentences.ts';

const usage = `qaitu obligation FILE [--json]
qaitu obligation check FILE

Where an obligation stands on a day: months owed, counted, paused and left, what would be to pay back, and why, line by line.

FILE    {rule: {term: [{when, months}], reduce?: [{when, months, from?}], credit?: [{when, fraction}], pauses?: [kind], refund?},
        facts: {level, place, ownGrant?, goodResult?, start, grant}, events: [{kind, from, to?, place?, remote?, evidence}], asOf};
        the language of rules is explained in docs/obligation-rules.md, examples are in reference/obligation
--json  prints {monthsOwed, monthsCredited, monthsPaused, balance, refund, lines: [{reason, months}]}; the months of the lines add
        up to the balance

check examines the rule of FILE (a case, or a rule alone) for contradictions, and for facts that it has no term for.
Exit codes: 0 done, 2 bad input.
`;

const check = async (file: string, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const { value } = given;
  const rule =
    typeof value === 'object' && value !== null && 'rule' in value
      ? readRule(value.rule, 'rule')
      : readRule(value);
  const faults = rule.ok ? ruleGaps(rule.value) : rule.refusal;
  if (faults.length > 0) return refuseInput(ruleFaultSentences(locale, file, faults));
  process.stdout.write(`${text(locale, 'obligation.rule-sound')}\n`);
  return 0;
};

const compute = async (file: string, asJson: boolean, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const read = readObligationCase(given.value);
  if (!read.ok) return refuseInput(ruleFaultSentences(locale, file, read.refusal));
  const { checked, facts, events, asOf } = read.value;
  const balance = balanceOf(checked, facts, events, asOf);
  if (!balance.ok) return refuseInput(ruleFaultSentences(locale, file, [balance.refusal]));
  const { lines, ...numbers } = balance.value;
  const reasons = lines.map((line) => ({ reason: lineReason(checked.rule, line), months: line.months }));
  process.stdout.write(
    asJson
      ? `${JSON.stringify({ ...numbers, lines: reasons })}\n`
      : obligationText(read.value, balance.value, locale),
  );
  return 0;
};

/** `qaitu obligation`: 0 done, 2 bad input. */
export const obligationCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [first, second, ...rest] = positionals;
  if (first === 'check' && second !== undefined && rest.length === 0) return check(second, locale);
  if (first === undefined || first === 'check' || second !== undefined)
    return refuseInput(text(locale, 'obligation.refused.arguments'));
  return compute(first, values.json === true, locale);
};
