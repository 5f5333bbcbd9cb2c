import type { Assumption } from '../../core/economics/assumption.ts';
import { settableRange } from '../../core/economics/scenario-setting.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import { quantileOf } from '../../core/statistics/quantile-of.ts';

/** The bounds that are believed, or the 5th and 95th percentiles where there are none; undefined for a fixed number. */
export const believedRange = ({
  distribution,
  central,
}: Assumption): readonly [number, number] | undefined => {
  switch (distribution.kind) {
    case 'fixed':
      return undefined;
    case 'uniform':
    case 'triangular':
    case 'pert':
      return [distribution.low, distribution.high];
    default: {
      const quantile = quantileOf(distribution, central);
      return [quantile(0.05), quantile(0.95)];
    }
  }
};

interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** What a slider offers: the believed range with the central value, or half to one and a half of a fixed number. */
export const sliderRange = (parameters: Parameters, assumption: Assumption): SliderRange => {
  const { central, symbol } = assumption;
  const allowed = settableRange(parameters, symbol) ?? { least: 0, most: 1 };
  const [low, high] = believedRange(assumption) ?? [central * 0.5, central * 1.5];
  const least = Math.max(allowed.least, Math.min(low, central));
  const most = Math.min(allowed.most, Math.max(high, central));
  const rough = (most - least) / 100 || 1;
  const step = allowed.isWhole === true ? 1 : 10 ** Math.floor(Math.log10(rough));
  const onStep = (value: number): number => Number((Math.round(value / step) * step).toPrecision(12));
  return { least: onStep(least), most: onStep(most), step };
};
