import { accountOf, type Account } from './account.ts';
import { cohortLossOf } from './cohort-loss.ts';
import { cohortOf } from './cohort.ts';
import { nameInputs } from './named-inputs.ts';
import type { Parameters } from './parameters.ts';
import { defaultSwitches, type Switches } from './switches.ts';

/** The cost account of a country as functions of the fifteen inputs of `modelInputs`, in their order. */
interface Model {
  /** The cohort's loss to the state on income basis, in currency; positive = loss. Fast: for simulation. */
  readonly evaluate: (inputs: Float64Array) => number;
  /** The whole account with its parts, levels and the lines of the other perspectives. */
  readonly account: (inputs: Float64Array) => Account;
}

/** Prepares what does not depend on the inputs. Its functions keep scratch space: one model for each thread. */
export const createModel = (parameters: Parameters, switches: Switches = defaultSwitches): Model => {
  const cohort = cohortOf(parameters);
  const account = (inputs: Float64Array): Account =>
    accountOf(cohort, nameInputs(inputs, cohort.lambda), switches);
  const isGrowing = switches.thresholds === 'growing';
  return {
    evaluate: isGrowing ? cohortLossOf(cohort, switches) : (inputs) => account(inputs).cohortLoss.amount,
    account,
  };
};
