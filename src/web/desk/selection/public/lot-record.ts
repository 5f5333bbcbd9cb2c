import type { readPublicSelection } from '../../../../contract/award.ts';
import type { LotteryRecord } from '../../../../core/award/lottery-record.ts';
import type { AnswerOf } from '../../../api.ts';

/** The record of the lot, of what the page was given; undefined until it is drawn. Parties join in their published order. */
export const lotRecord = ({
  parties,
  beacon,
  beaconValue,
  list,
  listSha256,
  seed,
  order,
}: AnswerOf<typeof readPublicSelection>): LotteryRecord | undefined =>
  beacon === null || beaconValue === null || listSha256 === null || seed === null
    ? undefined
    : {
        parties: parties
          .toSorted((a, b) => a.position - b.position)
          .map(({ name, commitment, secret }) => ({ name, commitment, secret })),
        beacon: { source: beacon.source, round: beacon.round, value: beaconValue },
        ids: list,
        listHash: listSha256,
        seed,
        order,
      };
