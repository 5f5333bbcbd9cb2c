import type { ReturnFunding } from '../alumni/return-funding.ts';
import type { FormKey, FormValues } from './form-table.ts';

/** A stay as VP-27 looks at it. */
export interface OutgoingStay extends FormKey {
  readonly accountId: string;
  readonly departedOn: string | null;
  readonly returnedOn: string | null;
  readonly funding: ReturnFunding;
  /** ECTS in tenths of the courses of the report; `null` where no course was reported. */
  readonly ectsTenths: number | null;
  /** Of them those that the university recognised. */
  readonly recognisedTenths: number | null;
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / 10;
};

/** The columns of VP-27 of some stays; credits in ECTS. */
export const outgoingValues = (stays: readonly OutgoingStay[]): FormValues => {
  const paid = (by: ReturnFunding): number => stays.filter(({ funding }) => funding === by).length;
  return {
    people: new Set(stays.map(({ accountId }) => accountId)).size,
    stays: stays.length,
    away: stays.filter(({ returnedOn }) => returnedOn === null).length,
    state: paid('state'),
    group: paid('group'),
    own: paid('own'),
    credits: sum(stays.map(({ ectsTenths }) => ectsTenths)),
    recognised: sum(stays.map(({ recognisedTenths }) => recognisedTenths)),
  };
};
