import type { IndicatorId } from '../indicator/indicator-id.ts';

/** On which counts an indicator leans. */
interface TableBehind {
  readonly table: string;
  /** The parts that its value prints or lets be computed, as far as the table has them. */
  readonly parts: readonly string[];
  /** Whether its base is what the table counts, so that units are put together as there. */
  readonly isOwn: boolean;
  /** Whether parts are named after the group of people that a line is about, and end so. */
  readonly isByGroup?: true;
}

/** The value is computed from all parts. */
const everyPart = ['*'];
const fundedOrNot = ['funded', 'not-funded'];
const outcomes = ['yes', 'achieved', 'unresolved', 'unknown', 'waiting'];

const behind: Partial<Record<IndicatorId, TableBehind>> = {
  Q1: { table: 'Q4', parts: [], isOwn: true },
  Q4: { table: 'Q4', parts: [], isOwn: true },
  K1: { table: 'K2', parts: ['returned', 'unknown'], isOwn: true },
  K2: { table: 'K2', parts: ['unknown'], isOwn: true },
  K3: { table: 'K2', parts: ['unknown'], isOwn: true },
  K4: { table: 'K4', parts: outcomes, isOwn: true },
  K5: { table: 'K5', parts: outcomes, isOwn: true },
  K7: { table: 'K7', parts: outcomes, isOwn: true },
  K11: { table: 'K4', parts: ['achieved', 'waiting'], isOwn: false },
  K13: { table: 'K13', parts: fundedOrNot, isOwn: false, isByGroup: true },
  K14: { table: 'K14', parts: fundedOrNot, isOwn: false, isByGroup: true },
  K16: { table: 'destinations', parts: everyPart, isOwn: false },
  K15: { table: 'K15', parts: outcomes, isOwn: true },
  K18: { table: 'K18', parts: outcomes, isOwn: true },
  K22: { table: 'K22', parts: outcomes, isOwn: true },
};

/** The counts behind an indicator; none where it is no count of anything. */
export const tableBehind = (id: IndicatorId): TableBehind | undefined => behind[id];
