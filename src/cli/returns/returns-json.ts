import type { ReturnReport } from '../../core/alumni/return-report.ts';

const piece = 4096;

const numberOrNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** A report as one line of JSON, in pieces: a million estimates are longer than a text may be. */
export function* returnsJson(report: ReturnReport): Generator<string> {
  const { method, n, events, interval, variance, times, after, curves, median, bounds } = report;
  yield `${JSON.stringify({ method, n, events }).slice(0, -1)},"estimates":[`;
  let lines: string[] = [];
  let isFirst = true;
  for (const [step, time] of times.entries()) {
    for (const { state, values, lower, upper } of curves)
      lines.push(
        JSON.stringify({
          time,
          state,
          value: numberOrNull(values[step]),
          lower: numberOrNull(lower[step]),
          upper: numberOrNull(upper[step]),
          ...(after === undefined ? {} : { after: after[step] }),
        }),
      );
    if (lines.length < piece && step < times.length - 1) continue;
    yield `${isFirst ? '' : ','}${lines.join(',')}`;
    isFirst = false;
    lines = [];
  }
  const rest = {
    median: median.value,
    medianInterval: { lower: median.lower, upper: median.upper },
    interval,
    variance,
    nMissing: report.nMissing,
    status: report.status,
    reasons: report.reasons,
    ...(bounds === undefined
      ? {}
      : {
          bounds: {
            lower: bounds.any.lower,
            upper: bounds.any.upper,
            ...(bounds.states.length < 2
              ? {}
              : {
                  states: bounds.states.map((one, at) => ({
                    state: curves[at]?.state,
                    lower: one.lower,
                    upper: one.upper,
                  })),
                }),
          },
        }),
  };
  yield `],${JSON.stringify(rest).slice(1)}\n`;
}
