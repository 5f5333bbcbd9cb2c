import type { IndicatorInputs } from '../indicator-inputs.ts';

/**
 * Nothing collected. It stays so for what the register has no records of: joint programmes, people received and grant money raised (Q2, Q3, Q5),
 * months of pension contributions and wages (K7, K8), language tests (K10), the national cost account, which is not kept by university (K12),
 * and contributions from abroad, which are told by alumni and verified by nobody (K19).
 */
export const noInputs: IndicatorInputs['inputs'] = {
  ...{ Q1: [], Q2: [], Q3: [], Q4: [], Q5: [] },
  ...{ K1: [], K2: [], K3: [], K4: [], K5: [], K6: [], K7: [], K8: [], K9: [], K10: [], K11: [], K12: [] },
  ...{ K13: [], K14: [], K15: [], K16: [], K17: [], K18: [], K19: [], K20: [], K21: [], K22: [] },
};
