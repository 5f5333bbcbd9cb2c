import { accept, refuse } from '../../core/basics/result.ts';
import { listArrivedAwards } from '../../register/award/list-arrived-awards.ts';
import { listDecisions } from '../../register/award/list-decisions.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { decisionView } from './decision.ts';

/** The decisions on a call for the office, and what has arrived of them in the institutions. */
export const decisionsView = async (trx: RegisterTransaction, callId: string) => {
  const call = await readCall(trx, callId);
  if (call === undefined) return refuse({ code: 'call-unknown' });
  const decisions = await listDecisions(trx, callId);
  const arrived = await listArrivedAwards(trx, callId);
  const last = decisions.at(-1)?.record;
  const names = new Map(
    (await listInstitutions(trx, last?.universities.map(({ institutionId }) => institutionId) ?? [])).map(
      ({ id, name }) => [id, name],
    ),
  );
  return accept({
    callTitle: call.rules.title,
    regions: call.rules.regions.map(({ id, name }) => ({ id, name })),
    universities: (last?.universities ?? []).map(({ code, institutionId }) => ({
      code,
      name: names.get(institutionId) ?? { kk: code, ru: code, en: code },
    })),
    decisions: decisions.map((decision) => ({
      ...decisionView(decision),
      // An outcome that a later decision leaves as it is stays where it is.
      arrived: decision.record.applications.filter(({ applicationId, outcome }) => {
        const award = arrived.get(applicationId);
        return (
          award !== undefined &&
          (award.decision >= decision.number || award.outcome === outcome || award.outcome === 'given-up')
        );
      }).length,
      expected: decision.record.applications.length,
    })),
    outcomes: (last?.applications ?? []).map(({ grantAmount: _amount, ...application }) => ({
      ...application,
      outcome: arrived.get(application.applicationId)?.outcome ?? application.outcome,
    })),
  });
};
