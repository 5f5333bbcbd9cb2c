import { institutionIdForm } from '../../../core/basics/institution-id.ts';
import {
  horizons,
  returnDimensions,
  type Horizon,
  type ReturnDimension,
} from '../../../core/alumni/return-dimensions.ts';

/** What narrows the page of returns, by how many months return is counted, and into which groups: the address of the page. */
export type ReturnsSearch = {
  readonly [Name in ReturnDimension]?: string;
} & { readonly by?: ReturnDimension; readonly horizon?: Horizon };

const shapes: Readonly<Record<ReturnDimension, RegExp>> = {
  institution: institutionIdForm,
  cohort: /^[0-9]{4}$/,
  country: /^[A-Z]{3}$/,
  level: /^[a-z-]{1,40}$/,
  funding: /^[a-z-]{1,40}$/,
  field: /^[0-9]{2,4}$/,
};

/**
 * Reads the filters of an address that anybody may have written; what does not fit is left out. A year or a number of months that looks
 * like a number arrives as one.
 */
export const returnsSearch = (search: Readonly<Record<string, unknown>>): ReturnsSearch => {
  const by = returnDimensions.find((known) => known === search['by']);
  const horizon = horizons.find((known) => String(known) === String(search['horizon']));
  const chosen = returnDimensions.flatMap((dimension) => {
    const given = search[dimension];
    const value = typeof given === 'number' ? String(given) : given;
    return typeof value === 'string' && shapes[dimension].test(value) ? [[dimension, value] as const] : [];
  });
  return {
    ...Object.fromEntries(chosen),
    ...(by === undefined ? {} : { by }),
    ...(horizon === undefined ? {} : { horizon }),
  };
};
