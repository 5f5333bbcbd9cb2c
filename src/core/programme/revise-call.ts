import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from './call.ts';
import { callState } from './call-state.ts';
import { checkRules } from './check-rules.ts';
import { toldOfRules, type PrintedRules } from './printed-rules.ts';

/** What somebody wants of a call, and the rules that he began from: nothing is written over what he has not read. */
interface Revision extends PrintedRules {
  readonly id: string;
  /** Fingerprint of the rules that stood on his screen when he began. */
  readonly base: string;
  readonly hasReason: boolean;
}

/**
 * New rules. A draft is replaced; what was announced gets a new version, which needs a reason and must be complete.
 * After the opening the deadline may only move later: nobody who counted on it is shut out. Rules that stand already
 * are a repeat, whatever they began from.
 */
export const reviseCall = (
  standing: CallStanding | undefined,
  { id, base, hasReason, ...printed }: Revision,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'call-unknown' });
  if (standing.rulesSha256 === printed.rulesSha256) return accept([]);
  if (standing.rulesSha256 !== base) return refuse({ code: 'call-changed-elsewhere' });
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
  if (state === 'open' && standing.closesAt !== null && printed.rules.closesAt < standing.closesAt) {
    return refuse({ code: 'incomplete', list: [{ code: 'deadline-moved-earlier', field: 'closesAt' }] });
  }
  if (state === 'open' && printed.rules.opensAt !== standing.opensAt) {
    return refuse({ code: 'incomplete', list: [{ code: 'opening-passed', field: 'opensAt' }] });
  }
  return accept([entry('CallCorrected', standing.version + 1)]);
};
