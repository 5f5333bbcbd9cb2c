import type { Guide, GuideBlock } from './guide.ts';

/** A block with the minutes from the beginning at which it starts and ends. */
interface TimedBlock extends GuideBlock {
  readonly from: number;
  readonly to: number;
}

/** The blocks on the clock of the session. Throws RangeError for minutes that are not whole or not above zero. */
export const guideClock = (guide: Guide): readonly TimedBlock[] => {
  let from = 0;
  return guide.blocks.map((block) => {
    if (!Number.isSafeInteger(block.minutes) || block.minutes < 1)
      throw new RangeError('a block has at least a minute');
    const timed = { ...block, from, to: from + block.minutes };
    from = timed.to;
    return timed;
  });
};
