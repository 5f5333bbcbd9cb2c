import { applicationStatuses, type ApplicationStatus } from '../../../core/application/application.ts';

/** What narrows the lists of offices: the filters are the address. */
export interface OfficeSearch {
  readonly call?: string;
  readonly status?: ApplicationStatus;
  readonly region?: string;
  readonly level?: string;
  readonly group?: 'yes' | 'no';
  readonly text?: string;
  /** ISO 3166-1 alpha-3, of a host. */
  readonly country?: string;
  /** The university whose desk this is. */
  readonly at?: string;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const officeSearch = (search: Readonly<Record<string, unknown>>): OfficeSearch => {
  const text = (name: string, form: RegExp): Readonly<Record<string, string>> => {
    const value = search[name];
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  };
  const status = applicationStatuses.find((known) => known === search['status']);
  const { group } = search;
  return {
    ...text('call', /^[a-z]{3}_[0-9a-f-]{36}$/),
    ...(status === undefined ? {} : { status }),
    ...text('region', /^.{1,40}$/),
    ...text('level', /^.{1,20}$/),
    ...(group === 'yes' || group === 'no' ? { group } : {}),
    ...text('text', /^.{1,100}$/),
    ...text('country', /^[A-Z]{3}$/),
    ...text('at', /^.{1,80}$/),
  };
};
