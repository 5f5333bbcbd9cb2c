import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import { drawLottery } from '../core/award/draw-lottery.ts';
import { readLotteryInput } from '../core/award/read-lottery-input.ts';
import { readLotteryRecord } from '../core/award/read-lottery-record.ts';
import { verifyLottery } from '../core/award/verify-lottery.ts';
import { text, textOf } from '../messages.ts';
import { awardFaultSentences } from './award-fault-sentences.ts';
import type { CommandContext } from './command.ts';
import { readJsonFile } from './read-json-file.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu lottery draw FILE
qaitu lottery verify RECORD [--json]

draw    prints the record of a draw. FILE: {parties: [{name, commitment, secret?}], beacon: {source, round, value}, ids}; a
        commitment is SHA-256 of the secret, a party without a secret is replaced by its commitment
verify  computes a record again: {parties, beacon, ids, listHash, seed, order: [{id, ticket}]}
--json  prints {verified, findings: [{code, params}], replaced: [name]}

Exit codes: 0 done, 1 the record is not what it says, 2 bad input.
`;

const draw = async (file: string, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const input = readLotteryInput(given.value);
  if (!input.ok) return refuseInput(awardFaultSentences(locale, file, input.refusal));
  const record = drawLottery(input.value);
  const { findings } = verifyLottery(record);
  if (findings.length > 0)
    return refuseInput(findings.map(({ code, params }) => textOf(locale, `award.lottery.${code}`, params)));
  process.stdout.write(`${JSON.stringify(record)}\n`);
  return 0;
};

const verify = async (file: string, asJson: boolean, locale: Locale): Promise<number> => {
  const given = await readJsonFile(file, locale);
  if (!given.ok) return refuseInput(given.refusal);
  const record = readLotteryRecord(given.value);
  if (!record.ok) return refuseInput(awardFaultSentences(locale, file, record.refusal));
  const { findings, replaced } = verifyLottery(record.value);
  const verified = findings.length === 0;
  const lines = [
    ...replaced.map((name) => text(locale, 'award.lottery.replaced', { name })),
    ...findings.map(({ code, params }) => textOf(locale, `award.lottery.${code}`, params)),
    ...(verified ? [text(locale, 'award.lottery.verified')] : []),
  ];
  process.stdout.write(
    asJson ? `${JSON.stringify({ verified, findings, replaced })}\n` : `${lines.join('\n')}\n`,
  );
  return verified ? 0 : 1;
};

/** `qaitu lottery`: 0 done, 1 a record that is not what it says, 2 bad input. */
export const lotteryCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [action, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || (action !== 'draw' && action !== 'verify'))
    return refuseInput(text(locale, 'award.refused.lottery-arguments'));
  return action === 'draw' ? draw(file, locale) : verify(file, values.json === true, locale);
};
