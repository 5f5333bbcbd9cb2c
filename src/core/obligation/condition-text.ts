import type { Condition } from './condition.ts';

/** A condition in code-like words: `level: not internship, place: astana|almaty`; nothing for "always". */
export const conditionText = (condition: Condition): string =>
  condition
    .map(({ fact, oneOf, not, atLeast, atMost }) =>
      [
        ...(oneOf === undefined ? [] : [`${fact}: ${oneOf.join('|')}`]),
        ...(not === undefined ? [] : [`${fact}: not ${not.join('|')}`]),
        ...(atLeast === undefined ? [] : [`${fact} >= ${atLeast}`]),
        ...(atMost === undefined ? [] : [`${fact} <= ${atMost}`]),
      ].join(' '),
    )
    .join(', ');
