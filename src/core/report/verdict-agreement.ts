import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts';
import { verdicts, type Verdict } from './result.ts';

const seed = 1;

/**
 * How far two verifiers agree who do not know of each other, on their first verdicts: Krippendorff's α of names, which for two
 * verdicts a result is Scott's π corrected for small samples; with a bootstrap over results (seed 1).
 */
export const verdictAgreement = (pairs: readonly (readonly [Verdict, Verdict])[]) => {
  const codes = pairs.map((pair) => pair.map((verdict) => verdicts.indexOf(verdict)));
  const { value, lower, upper, reasons } = krippendorffAlpha(codes, 'nominal', { seed, replicates: 1000 });
  const counts = Map.groupBy(codes, (pair) => pair.toSorted((one, other) => one - other).join());
  return {
    pairs: pairs.length,
    equal: pairs.filter(([one, other]) => one === other).length,
    ...{ alpha: value, lower, upper, reasons: [...reasons] },
    table: verdicts.flatMap((one, row) =>
      verdicts.flatMap((other, column) => {
        const count = counts.get(`${row},${column}`)?.length ?? 0;
        return count === 0 ? [] : [{ one, other, count }];
      }),
    ),
  };
};
