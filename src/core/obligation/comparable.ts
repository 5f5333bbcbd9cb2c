import type { FactValue } from './condition.ts';

/** A value as it is compared: texts without outer spaces, in small letters. */
export const comparable = (value: FactValue | undefined): FactValue | undefined =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;
