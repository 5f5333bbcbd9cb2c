/** What a file of alumni says, a person a row, in columns; times since the end of the stay, in one unit. */
export type ReturnColumns =
  | {
      readonly shape: 'exact';
      readonly times: Float64Array;
      /** 0 when last seen then without a state, else the number of the state in `states`, from 1. */
      readonly exits: Uint8Array;
      readonly states: readonly string[];
      /** Rows that say nothing. */
      readonly nMissing: number;
    }
  | {
      readonly shape: 'interval';
      /** Returned within (left, right], exactly then if they are equal; `right` infinite when not yet seen. */
      readonly left: Float64Array;
      readonly right: Float64Array;
      readonly nMissing: number;
    };
