import type { Allocation } from '../../core/award/allocation.ts';
import type { DecisionCause } from '../../core/award/award.ts';
import { contendersOf } from '../../core/award/contenders-of.ts';
import type { DecidedApplication, DecisionRecord } from '../../core/award/decision-record.ts';
import { drawLottery } from '../../core/award/draw-lottery.ts';
import type { Instance } from '../../core/award/instance.ts';
import { keepReasons } from '../../core/award/keep-reasons.ts';
import { lotteryExperiment } from '../../core/award/lottery-experiment.ts';
import type { LotteryRecord } from '../../core/award/lottery-record.ts';
import { outcomesOf, type PackedContender } from '../../core/award/outcomes-of.ts';
import { selectionInstance } from '../../core/award/selection-instance.ts';
import { ticketOrder } from '../../core/award/ticket-order.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { SelectionPack } from '../../core/review/selection-pack.ts';
import type { RegisterTransaction } from '../db.ts';
import { readCall } from '../programme/read-call.ts';
import { findPack } from '../review/find-pack.ts';
import { findSelection } from '../review/find-selection.ts';
import { listParties } from '../review/list-parties.ts';
import { listDecisions } from './list-decisions.ts';
import { listVoidingAppeals } from './list-voiding-appeals.ts';
import { loadContenders, type Contenders } from './load-contenders.ts';
import { openCauses } from './open-causes.ts';
import { readList } from './read-list.ts';

/** Everything that a decision is computed of, read in one state of the register. */
export interface PreparedDecision {
  readonly callId: string;
  readonly number: number;
  readonly cause: DecisionCause;
  readonly rules: CallRules;
  readonly pack: SelectionPack;
  readonly lottery: LotteryRecord;
  readonly contenders: readonly PackedContender[];
  readonly instance: Instance;
  readonly universities: Contenders['universities'];
  /** Upheld appeals whose reviews are out of the contenders' scores. */
  readonly appeals: readonly string[];
  /** Of the first decision; `undefined` before there is one. */
  readonly experiment: DecisionRecord['experiment'] | undefined;
  /** What the decision before said; none before the first. */
  readonly said: readonly DecidedApplication[];
}

/** The lot is drawn once, at the first decision; every later one takes its order over. */
const drawLot = async (
  trx: RegisterTransaction,
  pack: SelectionPack,
  beacon: { readonly source: string; readonly round: string; readonly value: string },
): Promise<LotteryRecord> => {
  const { ids } = await readList(trx, pack);
  const parties = await listParties(trx, pack.callId);
  return drawLottery({
    parties: parties.map(({ name, commitment, secret }) => ({ name, commitment, secret })),
    beacon,
    ids: [...ids],
  });
};

/** Read what the next decision on a call is computed of, across all institutions; nothing is written. */
export const prepareDecision = async (
  trx: RegisterTransaction,
  {
    callId,
    cause,
    beaconValue,
  }: { readonly callId: string; readonly cause: DecisionCause; readonly beaconValue?: string | undefined },
): Promise<Decided<PreparedDecision>> => {
  const call = await readCall(trx, callId);
  const selection = await findSelection(trx, callId);
  const pack = await findPack(trx, callId, selection?.packSha256 ?? null);
  if (call === undefined || selection === undefined) return refuse({ code: 'selection-unknown' });
  if (pack === undefined || selection.listSha256 === null) {
    return refuse({ code: 'not-in-this-state', params: { state: selection.status } });
  }
  const before = (await listDecisions(trx, callId)).at(-1);
  if (before === undefined && beaconValue === undefined) return refuse({ code: 'beacon-value-missing' });
  if (before !== undefined && cause !== 'first' && !(await openCauses(trx, callId)).includes(cause)) {
    return refuse({ code: cause === 'withdrawal' ? 'no-award-given-up' : 'no-review-void' });
  }
  const lottery =
    before?.record.lottery ??
    (await drawLot(trx, pack, {
      source: selection.beaconSource,
      round: selection.beaconRound,
      value: beaconValue ?? '',
    }));
  const { now, universities, kept } = await loadContenders(trx, callId);
  const contenders = contendersOf(pack, now);
  // The seed gives everybody his ticket; the published order is that of the fixed list.
  const tickets = Object.fromEntries(
    ticketOrder(
      lottery.seed,
      contenders.map(({ reference }) => reference),
    ).map(({ id, ticket }) => [id, ticket]),
  );
  const { rules } = call;
  return accept({
    callId,
    number: selection.decisions + 1,
    cause,
    rules,
    pack,
    lottery,
    contenders,
    instance: selectionInstance(rules, contenders, { kept, tickets }),
    universities,
    experiment: before?.record.experiment,
    appeals: (await listVoidingAppeals(trx, callId)).map(({ id }) => id),
    said: before?.record.applications ?? [],
  });
};

/** The decision as it will be kept, from what was prepared and what the solver found. */
export const recordOf = (
  {
    contenders,
    instance,
    lottery,
    pack,
    rules,
    universities,
    appeals,
    experiment,
    said,
    ...named
  }: PreparedDecision,
  allocation: Allocation,
): DecisionRecord => {
  const { objective, bound, optimal, unique, decidedBy, awarded, onePlaceMore } = allocation;
  const outcomes = outcomesOf(contenders, allocation, { instance, lottery, pack, rules });
  const applications = [...keepReasons(outcomes, said)];
  return {
    ...named,
    instance,
    allocation: {
      objective,
      bound,
      optimal,
      unique,
      decidedBy,
      awarded: [...awarded],
      onePlaceMore: { ...onePlaceMore },
    },
    lottery,
    experiment: [...(experiment ?? lotteryExperiment(applications))],
    universities: [...universities],
    appeals: [...appeals],
    applications,
  };
};
