import type { Account } from '../core/economics/account.ts';
import { applyScenario } from '../core/economics/apply-scenario.ts';
import { breakEvenShare, type BreakEvenShare } from '../core/economics/break-even-share.ts';
import { centralInputs } from '../core/economics/cohort.ts';
import { centralCostBasis, costBasis, type CostBasis } from '../core/economics/cost-basis.ts';
import { directLoss } from '../core/economics/direct-loss.ts';
import { lossTornado, type LossBar } from '../core/economics/loss-tornado.ts';
import type { LevelAmount } from '../core/economics/level-amount.ts';
import { createModel } from '../core/economics/model.ts';
import { centralOf, type Level, type Parameters } from '../core/economics/parameters.ts';
import {
  nationalsAccount,
  residentsAccount,
  studentAccount,
  type NationalsAccount,
  type ResidentsAccount,
} from '../core/economics/perspective-account.ts';
import type { Scenario } from '../core/economics/scenario.ts';
import type { Valuation } from '../core/economics/valuation.ts';

/** All figures of a scenario that need no draws: the page has them at once. Money in currency. */
export interface CostFigures {
  /** The three inputs of the published formula, its result, and the same with other inputs. */
  readonly formula: { readonly c: number; readonly N: number; readonly s: number };
  readonly directLoss: Valuation<'cost'>;
  readonly fundedOnly: Valuation<'cost'>;
  readonly breachShare: Valuation<'cost'>;
  readonly account: Account;
  readonly residents: ResidentsAccount;
  readonly nationals: NationalsAccount;
  readonly student: Readonly<Record<Level, LevelAmount>>;
  readonly basis: CostBasis;
  readonly breakEven: BreakEvenShare;
  readonly tornado: readonly LossBar[];
}

/** Contract breaches of the Bolashak programme: 235 of 12,731 (astanatimes). */
const breaches = { numerator: 235n, denominator: 12_731n };

/** The figures of a checked scenario at central values. A few milliseconds. */
export const costFigures = (parameters: Parameters, scenario: Scenario): CostFigures => {
  const settled = applyScenario(parameters, scenario);
  const valueOf = (symbol: string): number => centralOf(settled, symbol);
  const model = createModel(settled);
  const central = centralInputs(settled);
  const account = model.account(central);
  const [c, N, s] = [valueOf('c'), valueOf('N'), valueOf('s')];
  const wider = { eps: valueOf('eps'), hostRatio: valueOf('R_host'), ownCost: 0, repayment: 0 };
  return {
    formula: { c, N, s },
    directLoss: directLoss({ cost: c, participants: N, share: s }),
    fundedOnly: directLoss({ cost: c, participants: valueOf('N_state'), share: s }),
    breachShare: directLoss({ cost: c, participants: N, share: breaches }),
    account,
    residents: residentsAccount(account, wider.eps),
    nationals: nationalsAccount(account, wider),
    student: studentAccount(account, wider),
    basis: costBasis(settled, centralCostBasis(settled)),
    breakEven: breakEvenShare(model.evaluate, central),
    tornado: lossTornado(settled, model.evaluate, central),
  };
};
