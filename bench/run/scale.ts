/** Share of the full size at which benchmarks run: 1, or what `BENCH_SCALE` says (`npm run bench` says 0.02). */
export const scale = Number(process.env['BENCH_SCALE'] ?? 1);
if (!(scale > 0 && scale <= 1)) throw new Error('BENCH_SCALE: a number above 0 and at most 1');

/** A size (records, draws, seconds) at this scale, whole, and no smaller than what the measurement needs to mean anything. */
export const sized = (full: number, least = 1): number => Math.max(least, Math.round(full * scale));
