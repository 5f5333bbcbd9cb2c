import type { RefusalItem } from '../../../core/basics/refusal.ts';

/**
 * Why a value cannot be written: `missing` (the standard demands it), `malformed` (not in the form of the standard), `unwritable` (a
 * character that XML cannot hold, with its place from 1 and its number), `contradiction` (a rule of the standard between fields).
 */
export const faultCodes = ['missing', 'malformed', 'unwritable', 'contradiction'] as const;
export interface Fault extends RefusalItem {
  readonly code: (typeof faultCodes)[number];
  readonly field: string;
}

/** What `check` of a form found, in the order of the format. */
export interface FaultList {
  readonly all: readonly Fault[];
  add(code: Fault['code'], field: string, params?: Fault['params']): void;
}

export const faultList = (): FaultList => {
  const all: Fault[] = [];
  return {
    all,
    add(code, field, params) {
      all.push(params === undefined ? { code, field } : { code, field, params });
    },
  };
};
