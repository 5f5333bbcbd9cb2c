import { centralOf, type Parameters } from './parameters.ts';
import { onCost, type Valuation } from './valuation.ts';

/** How the cost basis is reckoned. Shares 0–1; `r` a year. */
interface CostBasisInputs {
  /** Share of participants who do not return. */
  readonly s: number;
  /** Rate at which past spending is brought to today; 0 for the plain version. */
  readonly r: number;
  /** Share whose education the state paid, among those whose mobility it did not fund. */
  readonly paidAtHome: number;
  /** The same among those whose mobility it funded: 1, such mobility is paid to holders of a state order only. */
  readonly paidOfFunded: number;
  /** State cost of one funded mobility, currency. */
  readonly m: number;
  /** Share of what is owed that is recovered; the unworked share of non-returners is 1. */
  readonly rec: number;
}

export interface CostBasis {
  readonly total: Valuation<'cost'>;
  readonly education: Valuation<'cost'>;
  readonly grants: Valuation<'cost'>;
  /** Recovered from state-funded participants who do not return: their education and grant times `rec`. */
  readonly recovered: Valuation<'cost'>;
}

/** The defaults of docs/method/cost-basis at the central values, without interest. */
export const centralCostBasis = (parameters: Parameters): CostBasisInputs => ({
  s: centralOf(parameters, 's'),
  r: 0,
  paidAtHome: centralOf(parameters, 'g_home'),
  paidOfFunded: 1,
  m: centralOf(parameters, 'm'),
  rec: centralOf(parameters, 'rec'),
});

/** Cost of the completed years of one student, each brought forward from when it ended; the last one a year ago. */
export const educationCost = (costs: readonly number[], r: number): number =>
  costs.reduce((sum, cost) => (sum + cost) * (1 + r), 0);

/**
 * V1: what the state spent on those who do not return (docs/method/cost-basis). Values the same education as the income basis does,
 * by its cost instead of its yield: the two have no sum.
 */
export const costBasis = (parameters: Parameters, inputs: CostBasisInputs): CostBasis => {
  const { s, r, paidAtHome, paidOfFunded, m, rec } = inputs;
  const [all, funded] = [centralOf(parameters, 'N'), centralOf(parameters, 'N_state')];
  const classified = parameters.cohort.reduce((sum, { participants }) => sum + participants, 0);
  const meanEducation =
    parameters.cohort.reduce((sum, { participants, studyYears }) => {
      const costs = studyYears.map((symbol) => centralOf(parameters, symbol));
      return sum + participants * educationCost(costs, r);
    }, 0) / classified;
  const fundedShare = funded / all;
  const paid = fundedShare * paidOfFunded + (1 - fundedShare) * paidAtHome;
  const education = all * s * paid * meanEducation;
  const grants = funded * s * m;
  const recovered = rec * s * funded * (paidOfFunded * meanEducation + m);
  return {
    total: onCost(education + grants - recovered),
    education: onCost(education),
    grants: onCost(grants),
    recovered: onCost(recovered),
  };
};
