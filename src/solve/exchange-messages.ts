import type { Work } from './work.ts';

/** What a worker is told. `open` comes once for each piece of work, so that tables are built once and not for every slice. */
export type ToWorker =
  | { readonly kind: 'open'; readonly job: number; readonly work: Work }
  | {
      readonly kind: 'slice';
      readonly job: number;
      readonly slice: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'close'; readonly job: number };

/** What a worker says: the values of a slice, or why there are none. */
export type FromWorker =
  | { readonly slice: number; readonly values: Float64Array<ArrayBuffer> }
  | { readonly slice: number; readonly failure: string };
