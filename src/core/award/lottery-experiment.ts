import type { DecidedApplication } from './decision-record.ts';
import type { ExperimentUnit } from './experiment-unit.ts';

/**
 * The lot as an experiment: in the grey zone scores cannot tell applications apart and chance decides
 * who goes abroad, so that what later becomes of the two arms may be compared. As it was at the first decision: who moved up
 * after a withdrawal or an appeal is in the arm that the lot gave him. Whoever misses the least score is in no arm.
 */
export const lotteryExperiment = (
  applications: readonly Pick<
    DecidedApplication,
    'reference' | 'regionId' | 'group' | 'outcome' | 'explanation'
  >[],
): readonly ExperimentUnit[] =>
  applications
    .filter(({ explanation: { zone, belowLeast } }) => zone === 'grey' && belowLeast === null)
    .map(({ reference, regionId, group, outcome }) => ({
      reference,
      regionId,
      group,
      isTreated: outcome === 'awarded',
    }));
