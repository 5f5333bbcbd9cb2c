import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Estimate } from '../core/basics/estimate.ts';
import type { Locale } from '../core/basics/locale.ts';
import { agreementOf, type Agreement } from '../core/study/agreement.ts';
import { alphaMetrics, checkMetric } from '../core/study/check-metric.ts';
import type { Codings } from '../core/study/read-coding-rows.ts';
import { readCodingFile, type CodingFileRefusal } from '../intake/coding-file.ts';
import { text } from '../messages.ts';
import { agreementText } from './agreement-text.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';
import { refuseInput } from './refuse-input.ts';
import { rowFaultLines } from './row-fault-lines.ts';

const usage = `qaitu agreement FILE [--metric M] [--json]

How far coders agree beyond chance on units that were fixed before coding. FILE: CSV in UTF-8, TSV or XLSX with the columns unit,
coder and code, in any order; a row for each code that a coder gave to a unit. An empty code says that nothing is known; a coder
who found nothing to code writes a code for it, such as none.

Two coders give Cohen's kappa, more give Fleiss' kappa; Krippendorff's alpha takes any number of coders and missing codings. Where
a coder gave one unit several codes, agreement is told code by code.

--metric M  what alpha compares: nominal (names, if not given), ordinal, interval or ratio; all but the first take codes as numbers
--json      one line of JSON: {units, shared, coders, codes, nMissing, kappa, kappaMethod, kappaInterval, alpha, alphaMetric,
            alphaInterval, pairs: [{coders, n, kappa, lower, upper}], byCode: [{code, units, kappa, alpha}], reasons}
`;

const refusalLines = (locale: Locale, place: string, refusal: CodingFileRefusal): readonly string[] => {
  if (refusal.file !== undefined) return [faultSentence(locale, refusal.file)];
  return rowFaultLines(locale, place, refusal.rows, { sentences: 'study', count: refusal.count });
};

const limits = ({ lower, upper }: Estimate) => ({ lower, upper });

const json = (codings: Codings, { units, shared, kappa, alpha, pairs, codes }: Agreement): string =>
  `${JSON.stringify({
    units,
    shared,
    coders: codings.coders,
    codes: codings.codes,
    nMissing: codings.nMissing,
    kappa: kappa.value,
    kappaMethod: kappa.method,
    kappaInterval: limits(kappa),
    alpha: alpha.value,
    alphaMetric: alpha.method.replace('krippendorff-alpha-', ''),
    alphaInterval: limits(alpha),
    pairs: pairs.map((pair) => ({
      coders: pair.coders,
      n: pair.kappa.n,
      kappa: pair.kappa.value,
      ...limits(pair.kappa),
    })),
    byCode: codes.map((one) => ({
      code: one.code,
      units: one.units,
      kappa: one.kappa.value,
      alpha: one.alpha.value,
    })),
    reasons: [...new Set([...kappa.reasons, ...alpha.reasons])],
  })}\n`;

/** `qaitu agreement`: 0 computed, or said why not; 2 bad input. */
export const agreementCommand = async (
  args: string[],
  { config, locale }: CommandContext,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { metric: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || positionals.length > 1) return refuseInput(usage.trimEnd());
  const given = values.metric ?? 'nominal';
  const metric = alphaMetrics.find((one) => one === given);
  if (metric === undefined) return refuseInput(text(locale, 'study.refused.metric', { given }));
  const read = await readCodingFile(file, config.importLimitBytes);
  if (!read.ok) return refuseInput(refusalLines(locale, file, read.refusal));
  const isComparable = checkMetric(read.value.codes, metric);
  if (!isComparable.ok)
    return refuseInput(
      `${path.basename(file)}: ${text(locale, 'study.fault.coding-not-a-number', { code: isComparable.refusal.code })}`,
    );
  const agreement = agreementOf(read.value, metric);
  process.stdout.write(
    values.json === true ? json(read.value, agreement) : agreementText(locale, read.value, agreement),
  );
  return 0;
};
