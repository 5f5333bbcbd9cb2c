import type { LotteryParty } from './lottery-record.ts';
import { sha256Hex } from '../basics/sha256-hex.ts';

/**
 * The seed of a draw: SHA-256 of the secrets in the published order of their parties, the beacon's value and the hash of
 * the list, joined by `|`. A party that did not reveal its secret in time is replaced by its commitment, so that silence
 * chooses nothing.
 */
export const lotterySeed = (
  parties: readonly LotteryParty[],
  beaconValue: string,
  hashOfList: string,
): string =>
  sha256Hex(
    [...parties.map(({ secret, commitment }) => secret ?? commitment), beaconValue, hashOfList].join('|'),
  );
