import type { IndicatorValue } from '../indicator/indicator-value.ts';
import type { IndicatorLine } from './indicator-release.ts';
import type { PastRelease } from './past-release.ts';

/** One name for a line, in whatever release. */
const lineKey = ({ unit, indicator, version, year, through, month, category }: IndicatorLine): string =>
  JSON.stringify([unit, indicator, version, year, through, month, category]);

const cohortKey = (line: IndicatorLine): string => lineKey({ ...line, unit: '' });

const isSame = (one: IndicatorValue, other: IndicatorValue): boolean =>
  JSON.stringify({ ...one, reasons: [] }) === JSON.stringify({ ...other, reasons: [] });

/** Lines of earlier releases. */
export interface EarlierLines {
  /** The lines of a cohort as they were printed last, if any of them had a value. */
  readonly ofCohort: (line: IndicatorLine) => readonly IndicatorLine[] | undefined;
}

/** Remembers what earlier releases say of each cohort. */
export const earlierLines = (past: readonly PastRelease[]): EarlierLines => {
  const last = new Map<string, readonly IndicatorLine[]>();
  for (const { content } of past)
    for (const [key, lines] of Map.groupBy(content.lines, cohortKey))
      if (lines.some(({ value }) => value.value !== null || value.denominator !== null)) last.set(key, lines);
  return { ofCohort: (line) => last.get(cohortKey(line)) };
};

/** Lines of a cohort as they were printed before; what would be different today says so. */
export const carriedOver = (
  before: readonly IndicatorLine[],
  today: readonly IndicatorLine[],
): readonly IndicatorLine[] => {
  const now = new Map(today.map((line) => [lineKey(line), line.value]));
  const note = 'revision-would-reveal';
  return before.map((line) => {
    const { value } = line;
    const revised = now.get(lineKey(line));
    if ((revised !== undefined && isSame(revised, value)) || value.reasons.includes(note)) return line;
    return { ...line, value: { ...value, reasons: [...value.reasons, note] } };
  });
};
