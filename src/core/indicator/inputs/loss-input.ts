import { totalOf } from '../total-of.ts';

/** Draws of the state's loss per participant in tenge, all with the same seed and number of draws. */
export interface LossInput {
  readonly losses: Float64Array;
  readonly participants: number;
}

/** The loss per participant of several cohorts, draw by draw, weighted by their participants. Throws RangeError for different numbers of draws. */
export const poolLosses = (inputs: readonly LossInput[]): LossInput => {
  const participants = totalOf(inputs, (input) => input.participants);
  const draws = inputs[0]?.losses.length ?? 0;
  if (inputs.some(({ losses }) => losses.length !== draws))
    throw new RangeError('simulations with different numbers of draws');
  const losses = Float64Array.from({ length: draws }, (_none, draw) =>
    totalOf(inputs, (input) => ((input.losses[draw] ?? 0) * input.participants) / participants),
  );
  return { losses: participants === 0 ? new Float64Array(0) : losses, participants };
};
