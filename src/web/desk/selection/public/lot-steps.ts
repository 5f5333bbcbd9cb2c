import {
  lotteryFindings,
  verifyLottery,
  type LotteryFinding,
} from '../../../../core/award/verify-lottery.ts';
import type { LotteryRecord } from '../../../../core/award/lottery-record.ts';

/** What a visitor sees computed again, in its order. */
const steps = {
  commitments: ['too-few-parties', 'commitment-not-revealed', 'commitment-mismatch'],
  list: ['id-twice', 'list-hash-mismatch'],
  seed: ['seed-mismatch'],
  order: ['ticket-mismatch', 'order-mismatch'],
} as const satisfies Readonly<Record<string, readonly LotteryFinding['code'][]>>;

type LotStep = keyof typeof steps;

interface CheckedStep {
  readonly step: LotStep;
  readonly findings: readonly LotteryFinding[];
}

const codesOf = (step: LotStep): readonly (typeof lotteryFindings)[number][] => steps[step];

/** Computes the lot again, step by step; a step without findings is right. `replaced`: parties that stayed silent. */
export const lotSteps = (
  record: LotteryRecord,
): { readonly steps: readonly CheckedStep[]; readonly replaced: readonly string[] } => {
  const { findings, replaced } = verifyLottery(record);
  return {
    steps: (Object.keys(steps) as readonly LotStep[]).map((step) => ({
      step,
      findings: findings.filter(({ code }) => codesOf(step).includes(code)),
    })),
    replaced,
  };
};
