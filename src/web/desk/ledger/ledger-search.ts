import { ledgerGroupings, ledgerStates } from '../../../core/report/ledger.ts';
import { verdicts, type Verdict } from '../../../core/report/result.ts';

/** How the ledger is shown: task by task, or added up. */
export const ledgerViews = ['task', ...ledgerGroupings] as const;
type LedgerView = (typeof ledgerViews)[number];

/** What tasks can be narrowed to by how far they are. */
export const ledgerFilters = [...ledgerStates, 'due', 'overdue'] as const;

/** The view and the filters of the ledger are its address. */
export interface LedgerSearch {
  readonly by?: LedgerView;
  /** The university; for one who reads a single one, whose ledger this is. */
  readonly at?: string;
  readonly call?: string;
  readonly group?: string;
  readonly account?: string;
  readonly state?: (typeof ledgerFilters)[number];
  readonly verdict?: Verdict;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const ledgerSearch = (search: Readonly<Record<string, unknown>>): LedgerSearch => {
  const id = (name: string, form: RegExp): Readonly<Record<string, string>> => {
    const value = search[name];
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  };
  const record = /^[a-z]{3}_[0-9a-f-]{36}$/;
  const by = ledgerViews.find((known) => known === search['by']);
  const state = ledgerFilters.find((known) => known === search['state']);
  const verdict = verdicts.find((known) => known === search['verdict']);
  return {
    ...(by === undefined ? {} : { by }),
    ...id('at', /^.{1,80}$/),
    ...id('call', record),
    ...id('group', record),
    ...id('account', record),
    ...(state === undefined ? {} : { state }),
    ...(verdict === undefined ? {} : { verdict }),
  };
};
