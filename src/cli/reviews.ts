import { parseArgs } from 'node:util';
import type { Locale } from '../core/basics/locale.ts';
import type { Refusal } from '../core/basics/refusal.ts';
import { judgeScores } from '../core/review/judge-scores.ts';
import { readScoreFile } from '../intake/score-file.ts';
import { text, textOf } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';
import { refuseInput } from './refuse-input.ts';
import { rowFaultLines } from './row-fault-lines.ts';
import { reviewsText } from './reviews-text.ts';

const usage = `qaitu reviews FILE [--fundable N] [--level L] [--json]

What the scores of an expert review say: how severe each reviewer is, scores with that taken out beside the raw ones, how far
reviewers agree, and between which ranks each proposal lies. FILE: CSV in UTF-8, TSV or XLSX with the columns proposal, reviewer and
score, in any order; a row for each score.

--fundable N  how many proposals can be funded: each then is above the line, below it, or in the grey zone of a lot
--level L     level of the rank intervals, between 0 and 1; 0.5 if not given
--json        one line of JSON: {scores, mean, residualSd, proposals: [{proposal, scores, rawMean, correctedMean,
              ranks: {raw, corrected}}], reviewers: [{reviewer, scores, severity, shrunkenSeverity, hasOneScore}], test,
              basis, basisReason, variances, agreement: {alpha, icc}, level, line, notes}; a rank is
              {mean, sd, expected, percentile, lower, upper, zone}
`;

const refusalLines = (locale: Locale, { code, params = {}, list = [] }: Refusal): readonly string[] => [
  textOf(locale, `refusal.${code}`, params),
  ...list.map((item) => `  ${textOf(locale, `refusal.${item.code}`, item.params ?? {})}`),
];

/** `qaitu reviews`: 0 judged, 2 bad input. */
export const reviewsCommand = async (args: string[], { config, locale }: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      fundable: { type: 'string' },
      level: { type: 'string' },
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
  const { fundable, level } = values;
  if (fundable !== undefined && !/^\d{1,9}$/.test(fundable))
    return refuseInput(text(locale, 'review.refused.fundable', { given: fundable }));
  if (level !== undefined && !(/^0?[.,]\d{1,6}$/.test(level) && Number(level.replace(',', '.')) > 0))
    return refuseInput(text(locale, 'review.refused.level', { given: level }));

  const read = await readScoreFile(file, config.importLimitBytes);
  if (!read.ok) {
    const { file: fault, rows = [] } = read.refusal;
    if (fault !== undefined) return refuseInput(faultSentence(locale, fault));
    return refuseInput(rowFaultLines(locale, file, rows, { sentences: 'review' }));
  }
  const judged = judgeScores(read.value, {
    ...(fundable === undefined ? {} : { fundable: Number(fundable) }),
    ...(level === undefined ? {} : { level: Number(level.replace(',', '.')) }),
  });
  if (!judged.ok) return refuseInput(refusalLines(locale, judged.refusal));
  process.stdout.write(
    values.json === true ? `${JSON.stringify(judged.value)}\n` : reviewsText(locale, judged.value),
  );
  return 0;
};
