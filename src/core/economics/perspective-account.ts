import type { Account } from './account.ts';
import { levelAmounts, type LevelAmount } from './level-amount.ts';
import type { Level } from './parameters.ts';
import { onIncome, type Valuation } from './valuation.ts';

/** What the wider perspectives need beside the account. */
interface WiderInputs {
  /** Human-capital externality as a share of gross wages. */
  readonly eps: number;
  /** Net wage in the host country over the one at home, at purchasing power. */
  readonly hostRatio: number;
  /** Paid by the student, and expected to be repaid to the state; currency a person. */
  readonly ownCost: number;
  readonly repayment: number;
}

/** Loss of the residents who stay: the state's without its tax on remittances, less the remittances themselves. */
export interface ResidentsAccount {
  readonly loss: Valuation<'income'>;
  /** Grade C: always a line of its own, never inside the fiscal account. */
  readonly spillover: number;
  readonly remittances: number;
}

/** Loss of all nationals: the residents' less what the leavers gain. Negative = the nation gains. */
export interface NationalsAccount {
  readonly loss: Valuation<'income'>;
  readonly leaversGain: number;
}

export const residentsAccount = ({ cohortLoss, parts, social }: Account, eps: number): ResidentsAccount => {
  const spillover = eps * social.forgoneGross;
  return {
    loss: onIncome(cohortLoss.amount + parts.remittanceTax + spillover - social.remittances),
    spillover,
    remittances: social.remittances,
  };
};

export const nationalsAccount = (
  account: Account,
  { eps, hostRatio }: Pick<WiderInputs, 'eps' | 'hostRatio'>,
): NationalsAccount => {
  const leaversGain = (hostRatio - 1) * account.social.forgoneIncome;
  return { loss: onIncome(residentsAccount(account, eps).loss.amount - leaversGain), leaversGain };
};

/** Net present value of mobility to one student of each level; positive = gain. Currency. */
export const studentAccount = (
  account: Account,
  { hostRatio, ownCost, repayment }: Pick<WiderInputs, 'hostRatio' | 'ownCost' | 'repayment'>,
): Readonly<Record<Level, LevelAmount>> =>
  levelAmounts(
    account.levels,
    ({ studentAbroad, studentAtHome }) => hostRatio * studentAbroad + studentAtHome - ownCost - repayment,
  );
