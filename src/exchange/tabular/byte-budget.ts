import { TableRefused } from './table-refusal.ts';

/** Counts what has been read or unpacked and refuses as soon as the limit is passed, long before the end. */
export interface ByteBudget {
  readonly limitBytes: number;
  spend(bytes: number): void;
}

export const byteBudget = (limitBytes: number): ByteBudget => {
  let spent = 0;
  return {
    limitBytes,
    spend(bytes) {
      spent += bytes;
      if (spent > limitBytes) throw new TableRefused('limit-exceeded', { limitBytes });
    },
  };
};
