import { outcomeStates } from '../outcome.ts';

/** Places of a row, by code from 1: the states, and abroad without anybody knowing where. */
export const placeCodes = [...outcomeStates, 'away'] as const;
