import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from './call.ts';
import { callState } from './call-state.ts';
import { checkRules } from './check-rules.ts';
import { toldOfRules, type PrintedRules } from './printed-rules.ts';

/**
 * New rules. A draft is replaced; what was announced gets a new version, which needs a reason and must be complete.
 * After the opening the deadline may only move later: nobody who counted on it is shut out.
 */
export const reviseCall = (
  standing: CallStanding | undefined,
  { id, hasReason, ...printed }: PrintedRules & { readonly id: string; readonly hasReason: boolean },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'call-unknown' });
  if (standing.rulesSha256 === printed.rulesSha256) return accept([]);
  const state = callState(standing, now);
  const entry = (kind: string, version: number): EntryBody => ({
    kind,
    noun: 'call',
    recordId: id,
    data: { version, ...toldOfRules(printed) },
  });
  if (state === 'drafted') return accept([entry('CallRevised', standing.version)]);
  if (state === 'closing' || state === 'closed') return refuse({ code: 'call-closed' });
  const faults = checkRules(printed.rules);
  if (faults.length > 0) return refuse({ code: 'incomplete', list: faults });
  if (!hasReason) return refuse({ code: 'incomplete', list: [{ code: 'reason-missing', field: 'reason' }] });
  if (state === 'open' && printed.rules.closesAt < standing.closesAt) {
    return refuse({ code: 'incomplete', list: [{ code: 'deadline-moved-earlier', field: 'closesAt' }] });
  }
  if (state === 'open' && printed.rules.opensAt !== standing.opensAt) {
    return refuse({ code: 'incomplete', list: [{ code: 'opening-passed', field: 'opensAt' }] });
  }
  return accept([entry('CallCorrected', standing.version + 1)]);
};
