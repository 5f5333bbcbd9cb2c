import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import { readInstance } from '../core/award/read-instance.ts';
import { readResult } from '../core/award/read-result.ts';
import { verifyResult } from '../core/award/verify-result.ts';
import { text, textOf } from '../messages.ts';
import { allocateApart } from '../solve/allocate-apart.ts';
import { allocateText } from './allocate-text.ts';
import { awardFaultSentences } from './award-fault-sentences.ts';
import type { CommandContext } from './command.ts';
import { readJsonFile } from './read-json-file.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu allocate FILE [--seconds N] [--json]
qaitu allocate verify RESULT [--json]

Allocates places and money to applications so that the sum of their values is greatest, proves it, and explains each refusal.

FILE         {budget, regionQuota: {code: n}, universityCap: {code: n}, applications: [{id, region, university, group?, cost,
             value}], conflicts?: [[id, id]], reserved?: [{name, ids, atLeast}], greyZone?: [id], tickets?: {id: hex}};
             value is a whole number, money has at most two decimals
--seconds N  time for each solution, 60; what is not proven by then is said to be so
--json       prints {objective, bound, optimal, unique, decidedBy, awarded, certificate, explanations: [{id, needed} |
             {id, blockedBy}], margins, onePlaceMore}, or {infeasible: [constraint]}

verify adds every constraint of a printed result up again, without a solver; RESULT carries its instance.
Exit codes: 0 done, 1 no allocation is possible or the result is not what it says, 2 bad input.
`;

const verify = async (file: string, asJson: boolean, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const result = readResult(given.value);
  if (!result.ok) return refuseInput(awardFaultSentences(locale, file, result.refusal));
  const findings = verifyResult(result.value);
  const lines = findings.map(
    ({ code, constraint, params }) => `${constraint}: ${textOf(locale, `award.verify.${code}`, params)}`,
  );
  if (findings.length === 0) lines.push(text(locale, 'award.verified'));
  const report = { verified: findings.length === 0, findings };
  process.stdout.write(asJson ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
  return findings.length === 0 ? 0 : 1;
};

const compute = async (file: string, seconds: number, asJson: boolean, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const instance = readInstance(given.value);
  if (!instance.ok) return refuseInput(awardFaultSentences(locale, file, instance.refusal));
  const allocated = await allocateApart(instance.value, { seconds });
  if (allocated.ok) {
    const { value } = allocated;
    process.stdout.write(asJson ? `${JSON.stringify(value)}\n` : allocateText(value, locale));
    return 0;
  }
  const { refusal } = allocated;
  if (refusal.code === 'time-ran-out') {
    process.stderr.write(`${text(locale, 'award.time-ran-out', { seconds: String(seconds) })}\n`);
    return 1;
  }
  const constraints = refusal.constraints.join(', ');
  if (asJson) process.stdout.write(`${JSON.stringify({ infeasible: refusal.constraints })}\n`);
  process.stderr.write(`${text(locale, 'award.infeasible', { constraints })}\n`);
  return 1;
};

/** `qaitu allocate`: 0 done, 1 no allocation or a result that is not what it says, 2 bad input. */
export const allocateCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  const options = {
    json: { type: 'boolean' },
    seconds: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const asJson = values.json === true;
  const [first, second, ...rest] = positionals;
  if (first === 'verify' && second !== undefined && rest.length === 0) return verify(second, asJson, locale);
  if (first === undefined || first === 'verify' || second !== undefined)
    return refuseInput(text(locale, 'award.refused.allocate-arguments'));
  const seconds = values.seconds ?? '60';
  if (!/^\d{1,5}$/.test(seconds) || Number(seconds) < 1)
    return refuseInput(text(locale, 'award.refused.seconds', { given: seconds }));
  return compute(first, Number(seconds), asJson, locale);
};
