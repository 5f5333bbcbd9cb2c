/** Readings of the state account that a reader may ask for beside the default one (docs/cost-model.md). */
export interface Switches {
  /** Employer pension contributions count as revenue. Without them the account is strict: their later pay-out is not modelled. */
  readonly employerPension: boolean;
  /** Social funds count beside the budget. */
  readonly socialFunds: boolean;
  /** Thresholds of the payroll law grow with wages, or stay as they are while wages grow. */
  readonly thresholds: 'growing' | 'fixed';
}

export const defaultSwitches: Switches = { employerPension: true, socialFunds: true, thresholds: 'growing' };
