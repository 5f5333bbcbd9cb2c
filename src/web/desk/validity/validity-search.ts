import { horizons, type Horizon } from '../../../core/alumni/return-dimensions.ts';

/** Of which call, and when return is looked at: the address of the page. */
interface ValiditySearch {
  readonly call?: string;
  readonly horizon?: Horizon;
}

/** Reads the filters of an address that anybody may have written; what does not fit is left out. */
export const validitySearch = (search: Readonly<Record<string, unknown>>): ValiditySearch => {
  const { call } = search;
  const horizon = horizons.find((known) => String(known) === String(search['horizon']));
  return {
    ...(typeof call === 'string' && /^[a-z]{3}_[0-9a-f-]{36}$/.test(call) ? { call } : {}),
    ...(horizon === undefined ? {} : { horizon }),
  };
};
