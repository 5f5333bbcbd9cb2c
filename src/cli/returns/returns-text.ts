import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Estimate } from '../../core/basics/estimate.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { ReturnReport } from '../../core/alumni/return-report.ts';
import { text, textOf } from '../../messages.ts';
import { alignedColumns } from '../aligned-columns.ts';

const none = '–';
const mostLines = 40;

/** Every step of a short table; of a long one as many as fit, evenly, the last one always among them. */
const shownSteps = (steps: number): readonly number[] =>
  Array.from({ length: Math.min(steps, mostLines) }, (_none, line) =>
    steps <= mostLines ? line : Math.round(((line + 1) * steps) / mostLines) - 1,
  );

const timeText = (time: number, locale: Locale): string =>
  formatNumber(time, locale, Number.isInteger(time) ? 0 : 2);

const limitsText = (locale: Locale, lower: number | undefined, upper: number | undefined): string =>
  lower === undefined || upper === undefined || Number.isNaN(lower) || Number.isNaN(upper)
    ? none
    : `${formatShare(lower, locale)} – ${formatShare(upper, locale)}`;

const medianText = (locale: Locale, { value, lower, upper }: Estimate): string => {
  if (value === null) return text(locale, 'return.median-undefined');
  const median = timeText(value, locale);
  if (lower === null && upper === null) return text(locale, 'return.median', { median });
  return text(locale, 'return.median-with-interval', {
    median,
    lower: lower === null ? none : timeText(lower, locale),
    upper: upper === null ? none : timeText(upper, locale),
  });
};

const boundsLines = (locale: Locale, { bounds, curves, n, nMissing }: ReturnReport): readonly string[] => {
  if (bounds === undefined) return [];
  const line = (state: string, { lower, upper }: Estimate): string =>
    `  ${state}: ${limitsText(locale, lower ?? undefined, upper ?? undefined)}`;
  const isSeveral = bounds.states.length > 1;
  const isSingle = bounds.states.length === 1 || curves.length === 1;
  return [
    text(locale, 'return.bounds', {
      participants: formatNumber(n + nMissing, locale),
      unknown: n + nMissing === 0 ? none : formatShare(nMissing / (n + nMissing), locale),
    }),
    line(isSingle ? (curves[0]?.state ?? '') : text(locale, 'return.any-state'), bounds.any),
    ...(isSeveral ? bounds.states.map((one, at) => line(curves[at]?.state ?? '', one)) : []),
  ];
};

/** A report for people: who is in it, the bounds, the table of shares, the median, and what to be careful about. */
export const returnsText = (locale: Locale, report: ReturnReport): string => {
  const { method, n, nMissing, events, times, after, curves, median, reasons } = report;
  const steps = shownSteps(times.length);
  const head = ['time', 'state', 'share', 'interval'].map((name) => textOf(locale, `return.column.${name}`));
  const rows = steps.flatMap((step) =>
    curves.map(({ state, values, lower, upper }) => {
      const [from, to] = [after?.[step], times[step] ?? 0];
      return [
        from === undefined || from === to
          ? timeText(to, locale)
          : `${timeText(from, locale)} – ${timeText(to, locale)}`,
        state,
        formatShare(values[step] ?? 0, locale),
        limitsText(locale, lower[step], upper[step]),
      ];
    }),
  );
  return `${[
    text(locale, 'return.counts', {
      n: formatNumber(n, locale),
      events: formatNumber(events, locale),
      missing: formatNumber(nMissing, locale),
    }),
    ...reasons.map((reason) => textOf(locale, `return.reason.${reason}`)),
    ...boundsLines(locale, report),
    ...(rows.length === 0
      ? []
      : [
          '',
          text(locale, 'return.estimate', { method: textOf(locale, `return.method.${method}`) }),
          ...alignedColumns([head, ...rows]),
          ...(steps.length < times.length
            ? [
                text(locale, 'return.shortened', {
                  shown: formatNumber(steps.length, locale),
                  all: formatNumber(times.length, locale),
                }),
              ]
            : []),
          ...(after === undefined ? [] : [text(locale, 'return.within')]),
          '',
          medianText(locale, median),
        ]),
  ].join('\n')}\n`;
};
