import { assignmentStatuses, type AssignmentStatus } from '../../../core/review/assignment.ts';
import { zones, type Zone } from '../../../core/review/selection-pack.ts';
import { awardOutcomes, type AwardOutcome } from '../../../core/award/award.ts';

/** What narrows the tables of a selection: the filters are the address. */
export interface SelectionSearch {
  readonly status?: AssignmentStatus;
  readonly zone?: Zone;
  readonly outcome?: AwardOutcome;
  readonly region?: string;
  readonly text?: string;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const selectionSearch = (search: Readonly<Record<string, unknown>>): SelectionSearch => {
  const text = (name: 'region' | 'text'): SelectionSearch => {
    const value = search[name];
    return typeof value === 'string' && value !== '' && value.length <= 100 ? { [name]: value } : {};
  };
  const status = assignmentStatuses.find((known) => known === search['status']);
  const zone = zones.find((known) => known === search['zone']);
  const outcome = awardOutcomes.find((known) => known === search['outcome']);
  return {
    ...(status === undefined ? {} : { status }),
    ...(zone === undefined ? {} : { zone }),
    ...(outcome === undefined ? {} : { outcome }),
    ...text('region'),
    ...text('text'),
  };
};
