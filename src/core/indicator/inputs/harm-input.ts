import { totalOf } from '../total-of.ts';

/** Reports unresolved for more than 30 days, and how many people were away. */
export interface HarmInput {
  readonly unresolved: number;
  readonly participants: number;
}

export const poolHarm = (inputs: readonly HarmInput[]): HarmInput => ({
  unresolved: totalOf(inputs, ({ unresolved }) => unresolved),
  participants: totalOf(inputs, ({ participants }) => participants),
});
