import { accept, refuse } from '../../core/basics/result.ts';
import { listDecisions } from '../../register/award/list-decisions.ts';
import { readList } from '../../register/award/read-list.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { findPack } from '../../register/review/find-pack.ts';
import { findSelection } from '../../register/review/find-selection.ts';
import { listParties } from '../../register/review/list-parties.ts';
import { decisionView } from './decision.ts';

/**
 * The selection of an announced call as everybody may see it, read across all institutions. The list is public from its
 * fixing on, before anybody can know the lot; from the first decision on it stands in its record.
 */
export const publicSelectionView = async (trx: RegisterTransaction, callId: string) => {
  const call = await readCall(trx, callId);
  if (call === undefined || call.standing.announcedAt === null) return refuse({ code: 'call-unknown' });
  const selection = await findSelection(trx, callId);
  const decisions = await listDecisions(trx, callId);
  const lottery = decisions[0]?.record.lottery;
  const last = decisions.at(-1);
  const isListed = selection !== undefined && selection.listSha256 !== null && lottery === undefined;
  const pack = isListed ? await findPack(trx, callId, selection.packSha256) : undefined;
  const list = lottery?.ids ?? (pack === undefined ? [] : (await readList(trx, pack)).ids);
  return accept({
    callTitle: call.rules.title,
    regions: call.rules.regions.map(({ id, name }) => ({ id, name })),
    status: selection?.status ?? null,
    ...(selection === undefined
      ? {}
      : {
          dates: {
            openedAt: selection.openedAt,
            reviewsDueOn: selection.reviewsDueOn,
            listedAt: selection.listedAt,
            decidedAt: selection.decidedAt,
            appealUntil: selection.appealUntil,
          },
        }),
    beacon:
      selection === undefined
        ? null
        : { source: selection.beaconSource, round: selection.beaconRound, at: selection.beaconAt },
    beaconValue: lottery?.beacon.value ?? null,
    parties: (await listParties(trx, callId)).map(({ id: _id, ...party }) => party),
    listSha256: selection?.listSha256 ?? null,
    list: [...list],
    seed: lottery?.seed ?? null,
    order: [...(lottery?.order ?? [])],
    decision: last === undefined ? null : decisionView(last),
  });
};
