/** Why there is nothing to explain: nobody collects it, or there is no such figure, but those. */
export type ExplainRefusal =
  | { readonly code: 'not-collected' }
  | {
      readonly code: 'no-cell';
      readonly universities: readonly string[];
      readonly years: readonly number[];
      readonly months: readonly number[];
      readonly categories: readonly string[];
    };
