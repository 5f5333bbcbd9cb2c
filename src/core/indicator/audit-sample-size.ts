/**
 * How many records to look at so that at least one false one is among them with probability `power`, if the share `rate` of all is false:
 * ⌈ln(1 − power)/ln(1 − rate)⌉, for many records. 0 < rate < 1 and 0 < power < 1, throws RangeError otherwise.
 */
export const auditSampleSize = (rate: number, power = 0.95): number => {
  if (!(rate > 0 && rate < 1 && power > 0 && power < 1))
    throw new RangeError('a rate or power lies in (0, 1)');
  return Math.ceil(Math.log1p(-power) / Math.log1p(-rate));
};
