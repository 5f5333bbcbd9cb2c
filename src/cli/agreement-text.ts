import type { Estimate } from '../core/basics/estimate.ts';
import { formatNumber } from '../core/basics/format-number.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { Agreement } from '../core/study/agreement.ts';
import type { Codings } from '../core/study/read-coding-rows.ts';
import { text, textOf } from '../messages.ts';
import { alignedColumns } from './aligned-columns.ts';

const none = '–';
/** Krippendorff's thresholds (docs/method/agreement). */
const enough = { report: 0.8, tentative: 0.667 };

const numberText = (locale: Locale, value: number | null): string =>
  value === null ? none : formatNumber(value, locale, 3);

const intervalText = (locale: Locale, { lower, upper }: Estimate): string =>
  lower === null || upper === null ? none : `${numberText(locale, lower)} – ${numberText(locale, upper)}`;

const sentence = (locale: Locale, estimate: Estimate): readonly string[] => {
  const { value, lower, upper, method, reasons } = estimate;
  const name = textOf(locale, `study.agreement.method.${method}`);
  const [reason = ''] = reasons.map((one) => textOf(locale, `study.agreement.reason.${one}`));
  if (value === null) return [text(locale, 'study.agreement.undefined', { method: name, reason })];
  const shown = { method: name, value: numberText(locale, value) };
  const line =
    lower === null || upper === null
      ? text(locale, 'study.agreement.value', shown)
      : text(locale, 'study.agreement.value-with-interval', {
          ...shown,
          lower: numberText(locale, lower),
          upper: numberText(locale, upper),
        });
  return reason === '' ? [line] : [line, reason];
};

const verdict = (locale: Locale, { value }: Estimate): readonly string[] => {
  if (value === null) return [];
  const word = value >= enough.report ? 'report' : value >= enough.tentative ? 'tentative' : 'recode';
  return [textOf(locale, `study.agreement.verdict.${word}`)];
};

/** Agreement for people: counts, both coefficients with a verdict, every pair of coders, every code. */
export const agreementText = (locale: Locale, codings: Codings, agreement: Agreement): string => {
  const column = (name: string): string => textOf(locale, `study.agreement.column.${name}`);
  const { units, shared, kappa, alpha, pairs, codes } = agreement;
  const lines = [
    text(locale, 'study.agreement.counts', {
      units: formatNumber(units, locale),
      shared: formatNumber(shared, locale),
      coders: formatNumber(codings.coders.length, locale),
      codes: formatNumber(codings.codes.length, locale),
      missing: formatNumber(codings.nMissing, locale),
    }),
    ...sentence(locale, kappa),
    ...sentence(locale, alpha),
    ...verdict(locale, alpha),
  ];
  if (pairs.length > 1)
    lines.push(
      '',
      text(locale, 'study.agreement.pairs'),
      ...alignedColumns([
        ['coders', 'units', 'kappa', 'interval'].map(column),
        ...pairs.map(({ coders, kappa: own }) => [
          coders.join(' – '),
          formatNumber(own.n, locale),
          numberText(locale, own.value),
          intervalText(locale, own),
        ]),
      ]),
    );
  return `${[
    ...lines,
    '',
    text(locale, 'study.agreement.by-code'),
    ...alignedColumns([
      ['code', 'units', 'kappa', 'alpha'].map(column),
      ...codes.map((one) => [
        one.code,
        formatNumber(one.units, locale),
        numberText(locale, one.kappa.value),
        numberText(locale, one.alpha.value),
      ]),
    ]),
  ].join('\n')}\n`;
};
