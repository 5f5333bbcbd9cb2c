import { formatDate } from '../../basics/format-date.ts';
import { formatShare } from '../../basics/format-number.ts';
import type { Locale } from '../../basics/locale.ts';
import { dueOn } from '../due-on.ts';
import type { IndicatorId } from '../indicator-id.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { indicators } from '../indicators.ts';
import { formatIndicator, formatSpan } from './format-indicator.ts';
import { formatParts } from './format-parts.ts';
import type { Said } from './said.ts';

/** An indicator of one unit and cohort, whoever it is of. */
export interface ValuedIndicator {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly month: number | null;
  readonly value: IndicatorValue;
}

/** A value as it is read, on a page as on paper. */
export interface PrintedValue {
  /** null where there is none; `reasons` say why. */
  readonly value: string | null;
  /** What stands after the number; null after shares, ratios and indices. */
  readonly unit: Said | null;
  /** Interval, parts, coverage and bounds, each where there is one. */
  readonly details: readonly { readonly name: Said; readonly value: string }[];
  readonly reasons: readonly Said[];
}

/** Units that say nothing after a number. */
const wordless: readonly string[] = ['share', 'ratio', 'index', 'agreement'];

const say = (key: string, params: Said['params'] = {}): Said => ({ key, params });

/** Of K3, how many are unknown, everything is known. */
const detailsOf = ({ indicator, value }: ValuedIndicator, locale: Locale): PrintedValue['details'] => {
  const { lower, upper, coverage, bounds, method, numerator } = value;
  const { unit } = indicators[indicator];
  const parts = formatParts(indicator, value, locale);
  return [
    ...(lower === null && upper === null
      ? []
      : [
          {
            name: say(method === 'monte-carlo' ? 'board.interval.simulated' : 'board.interval'),
            value: formatSpan({ lower, upper }, unit, locale),
          },
        ]),
    ...(parts === undefined
      ? []
      : [{ name: say(numerator === null ? 'board.denominator' : 'board.parts'), value: parts }]),
    ...(coverage === null || indicator === 'K3'
      ? []
      : [{ name: say('board.coverage'), value: formatShare(coverage, locale, 0) }]),
    ...(bounds === null ? [] : [{ name: say('board.bounds'), value: formatSpan(bounds, unit, locale) }]),
  ];
};

/** A value with all that it must not be read without: of what is not due the day on which it will be, of all else missing the reason. */
export const printValue = (valued: ValuedIndicator, locale: Locale): PrintedValue => {
  const { indicator, year, month, value } = valued;
  const { unit, lag } = indicators[indicator];
  return {
    value: value.value === null ? null : formatIndicator(value.value, unit, locale),
    unit: wordless.includes(unit) ? null : say(`indicator.unit.${unit}`),
    details: detailsOf(valued, locale),
    reasons: value.reasons.map((reason) =>
      reason === 'not-yet-due'
        ? say('board.due-on', { day: formatDate(dueOn(lag, year, month ?? undefined), locale) })
        : say(`indicator.reason.${reason}`),
    ),
  };
};
