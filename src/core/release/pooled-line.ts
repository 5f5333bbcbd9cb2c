import { calculate } from '../indicator/calculate.ts';
import type { IndicatorDefinition } from '../indicator/indicator.ts';
import type { IndicatorReason } from '../indicator/indicator-reasons.ts';
import type { IndicatorValue } from '../indicator/indicator-value.ts';

/** Years are pooled in blocks of the calendar, which never overlap: overlapping ones could be subtracted from each other. */
const blockLength = 3;

interface PooledBlock {
  readonly from: number;
  readonly to: number;
  /** null where the block is not published, with the reason. */
  readonly value: IndicatorValue | null;
  readonly reason: IndicatorReason | null;
}

/**
 * The three-year line of a unit that is under least n in some year (against keeping n just below it): blocks from a year divisible by three
 * on. A block is published if one of its years could not be published alone, and if the years that could not have least n together, since the others
 * can be subtracted (`pool-would-reveal`). Otherwise: `published-alone`; `block-open` until its last year, `throughYear`, is there; `year-missing`
 * where a year was not collected; `definition-changed` where versions meet.
 */
export const pooledLine = <Input>(
  definition: IndicatorDefinition<Input>,
  years: readonly { readonly year: number; readonly version: number; readonly input: Input }[],
  throughYear: number,
): readonly PooledBlock[] => {
  const starts = new Set(years.map(({ year }) => year - (year % blockLength)));
  return [...starts]
    .toSorted((a, b) => a - b)
    .map((from): PooledBlock => {
      const to = from + blockLength - 1;
      const own = years.filter(({ year }) => year >= from && year <= to);
      const no = (reason: IndicatorReason): PooledBlock => ({ from, to, value: null, reason });
      if (throughYear < to) return no('block-open');
      const sizes = own.map(({ input }) => definition.base(input));
      const known = sizes.filter((size) => size !== null);
      if (known.length < blockLength) return no('year-missing');
      if (own.some(({ version }) => version !== own[0]?.version)) return no('definition-changed');
      const small = known.filter((size) => size > 0 && size < definition.leastN);
      if (small.length === 0) return no('published-alone');
      if (small.reduce((sum, size) => sum + size, 0) < definition.leastN) return no('pool-would-reveal');
      const pooled = definition.pool(own.map(({ input }) => input));
      return { from, to, value: calculate(definition, pooled), reason: null };
    });
};
