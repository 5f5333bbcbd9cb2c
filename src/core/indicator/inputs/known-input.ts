import { totalOf } from '../total-of.ts';

/** Of how many participants the state is known at a horizon. */
export interface KnownInput {
  readonly known: number;
  readonly participants: number;
}

export const poolKnown = (inputs: readonly KnownInput[]): KnownInput => ({
  known: totalOf(inputs, ({ known }) => known),
  participants: totalOf(inputs, ({ participants }) => participants),
});
