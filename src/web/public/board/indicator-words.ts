import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorFacts, Target } from '../../../core/indicator/indicator.ts';
import { printValue, type ValuedIndicator } from '../../../core/indicator/print/print-value.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorRelease } from '../../../core/release/indicator-release.ts';
import { partName } from './table-words.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { formatIndicator } from '../../../core/indicator/print/format-indicator.ts';

const lagText = ({ lag }: IndicatorFacts, locale: Locale): string => {
  switch (lag.kind) {
    case 'after':
      return text(locale, 'indicator.lag.after', { months: String(lag.months) });
    case 'between':
      return text(locale, 'indicator.lag.between', { from: String(lag.from), to: String(lag.to) });
    case 'horizons':
      return text(locale, 'indicator.lag.horizons', { months: lag.months.join(', ') });
    case 'none':
      return text(locale, 'indicator.lag.none');
  }
};

/** Least n and target of an indicator as they held in a release. */
interface HeldRule {
  readonly leastN: number;
  readonly target: Target | null;
}

export const ruleIn = (content: IndicatorRelease, id: IndicatorId): HeldRule =>
  content.rules.find(({ indicator }) => indicator === id) ?? indicators[id];

/** What is said of indicators in one language. */
export const indicatorWords = (locale: Locale) => {
  const own = (id: IndicatorId, part: string): string | undefined => {
    const key = `indicator.${id.toLowerCase()}.${part}`;
    return isMessageKey(key) ? textOf(locale, key) : undefined;
  };
  return {
    name: (id: IndicatorId): string => own(id, 'name') ?? id,
    part: own,
    lag: (id: IndicatorId): string => lagText(indicators[id], locale),
    leastN: (id: IndicatorId, n: number): string =>
      text(locale, 'indicator.least-n', {
        n: String(n),
        counted: textOf(locale, `indicator.counted.${indicators[id].counted}`),
      }),
    sources: (id: IndicatorId): string =>
      indicators[id].sources.map((source) => textOf(locale, `indicator.source.${source}`)).join(', '),
    target: (id: IndicatorId, target: Target | null): string =>
      target === null
        ? text(locale, 'indicator.target.none')
        : textOf(locale, `indicator.target.${target.kind}`, {
            value: formatIndicator(target.value, indicators[id].unit, locale),
          }),
    direction: (id: IndicatorId): string => textOf(locale, `indicator.direction.${indicators[id].direction}`),
    /** What stands after a number of this unit; nothing after shares, ratios and indices. */
    unit: (id: IndicatorId): string => {
      const { unit } = indicators[id];
      return ['share', 'ratio', 'index', 'agreement'].includes(unit)
        ? ''
        : `\u00a0${textOf(locale, `indicator.unit.${unit}`)}`;
    },
    /** Each reason as a sentence. */
    reasons: (valued: ValuedIndicator): readonly string[] =>
      printValue(valued, locale).reasons.map(({ key, params }) => textOf(locale, key, params)),
    month: (months: number | null): string =>
      months === null ? '' : text(locale, 'board.after-months', { months: String(months) }),
    category: (code: string | null): string => (code === null ? '' : partName(locale, code)),
  };
};
