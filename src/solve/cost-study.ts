import type { LossParts } from '../core/economics/account.ts';
import type { LevelAmount } from '../core/economics/level-amount.ts';
import type { Level } from '../core/economics/parameters.ts';
import type { SamplerName } from '../core/statistics/sampling.ts';

/** Share of the variance that an assumption explains alone, and with its interactions; null when nothing varies. */
interface SensitivityLine {
  readonly assumption: string;
  readonly first: number | null;
  readonly total: number | null;
}

/** What knowing one assumption exactly would be worth to the decision about the measure; currency a cohort. */
interface InformationLine {
  readonly assumption: string;
  readonly evppi: number;
}

/** The numbers of a cost account as every reader gets them: `qaitu cost --json`, the page, a frozen study. Money in currency. */
export interface CostStudy {
  /** The published formula, on cost basis: never added to the rest. */
  readonly directLoss: number;
  readonly central: {
    /** Income basis, positive = loss to the state. */
    readonly cohortLoss: number;
    /** Null for a level that the country's cohort does not have; then the reason says so. */
    readonly perParticipant: Readonly<Record<Level, number | null>>;
    readonly perParticipantReason?: Readonly<Partial<Record<Level, NonNullable<LevelAmount['reason']>>>>;
    /** Signed as they are named: loss = contributions − premium − tax on remittances + grants. */
    readonly parts: LossParts;
  };
  /** Null where no share of non-return gives zero; then the reason says why. */
  readonly breakEvenShare: number | null;
  readonly breakEvenReason?: 'loss-at-every-share' | 'gain-at-every-share';
  readonly distribution: {
    readonly draws: number;
    readonly seed: number;
    readonly sampler: SamplerName;
    readonly mean: number;
    readonly sd: number;
    readonly p5: number;
    readonly p50: number;
    readonly p95: number;
    readonly probabilityOfLoss: number;
  };
  readonly sensitivity: readonly SensitivityLine[];
  readonly informationValue: {
    readonly costPerParticipant: number;
    readonly evpi: number;
    readonly inputs: readonly InformationLine[];
  };
}
