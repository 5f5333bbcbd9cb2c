import { listHash } from './list-hash.ts';
import type { LotteryInput, LotteryRecord } from './lottery-record.ts';
import { lotterySeed } from './lottery-seed.ts';
import { ticketOrder } from './ticket-order.ts';

/**
 * Draws the lottery: everything follows from the secrets, the beacon and the list, so that anyone gets the same order.
 * Never drawn again; who withdraws makes room for the next ticket.
 */
export const drawLottery = (input: LotteryInput): LotteryRecord => {
  const hashOfList = listHash(input.ids);
  const seed = lotterySeed(input.parties, input.beacon.value, hashOfList);
  return { ...input, listHash: hashOfList, seed, order: [...ticketOrder(seed, input.ids)] };
};
