import { joinColumns } from '../join-columns.ts';
import { totalOf } from '../total-of.ts';
import { poolShares, type ShareInput } from './share-input.ts';

/** Results due in plans, those accepted, and those not judged yet (`unknown`). */
export interface PlannedInput extends ShareInput {
  readonly plans: number;
  /** Accepted of due for each group and each person alone; null where nobody worked in a group. */
  readonly clusters: { readonly over: Float64Array; readonly under: Float64Array } | null;
}

/** Cohorts as one; by clusters only where every cohort has them. */
export const poolPlanned = (inputs: readonly PlannedInput[]): PlannedInput => {
  const clusters = inputs.flatMap(({ clusters }) => (clusters === null ? [] : [clusters]));
  return {
    ...poolShares(inputs),
    plans: totalOf(inputs, ({ plans }) => plans),
    clusters:
      clusters.length < inputs.length
        ? null
        : {
            over: joinColumns(clusters.map(({ over }) => over)),
            under: joinColumns(clusters.map(({ under }) => under)),
          },
  };
};
