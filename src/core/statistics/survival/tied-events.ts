/** The people of one time with events, and all who were at risk then, as weights exp(βx) and their moments. */
export interface TiedEvents {
  /** Σ w, Σ wx, Σ wx² over those at risk. */
  readonly atRisk: readonly [number, number, number];
  /** The same over those who had the event. */
  readonly having: readonly [number, number, number];
  readonly events: number;
}

/** What one time adds to a log partial likelihood besides Σ βx: minus its normaliser, and that one's derivatives by β. */
export type Normaliser = readonly [log: number, first: number, second: number];

/** Breslow: every event among ties is drawn from all at risk. */
export const breslowNormaliser = ({ atRisk: [s0, s1, s2], events }: TiedEvents): Normaliser => {
  const mean = s1 / s0;
  return [events * Math.log(s0), events * mean, events * (s2 / s0 - mean * mean)];
};

/** Efron: among ties, those that had the event before leave by their average weight. */
export const efronNormaliser = ({ atRisk, having, events }: TiedEvents): Normaliser => {
  let [log, first, second] = [0, 0, 0];
  for (let gone = 0; gone < events; gone += 1) {
    const share = gone / events;
    const s0 = atRisk[0] - share * having[0];
    const mean = (atRisk[1] - share * having[1]) / s0;
    log += Math.log(s0);
    first += mean;
    second += (atRisk[2] - share * having[2]) / s0 - mean * mean;
  }
  return [log, first, second];
};
