import { followUpFilters } from '../../../../contract/alumni.ts';

export const waveNames = ['6', '12', '36', '60'] as const;

/** What narrows the panel: the filters are the address. */
export interface FollowUpsSearch {
  /** The university. */
  readonly at?: string;
  readonly status?: (typeof followUpFilters)[number];
  readonly wave?: (typeof waveNames)[number];
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. A wave that looks like a number arrives as one. */
export const followUpsSearch = (search: Readonly<Record<string, unknown>>): FollowUpsSearch => {
  const { at } = search;
  const status = followUpFilters.find((known) => known === search['status']);
  const wave = waveNames.find((known) => known === String(search['wave']));
  return {
    ...(typeof at === 'string' && /^[a-z0-9_-]{1,80}$/.test(at) ? { at } : {}),
    ...(status === undefined ? {} : { status }),
    ...(wave === undefined ? {} : { wave }),
  };
};
