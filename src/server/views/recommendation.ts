import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findPack } from '../../register/review/find-pack.ts';
import { findSelection } from '../../register/review/find-selection.ts';
import { listReferences } from '../../register/review/list-references.ts';
import { listVoices } from '../../register/review/list-voices.ts';
import { readCall } from '../../register/programme/read-call.ts';

/** The frozen pack with what the committee said; reviewers are numbers in it. */
export const recommendationView = async (trx: RegisterTransaction, callId: string, accountId: string) => {
  const call = await readCall(trx, callId);
  const selection = await findSelection(trx, callId);
  const pack = await findPack(trx, callId, selection?.packSha256 ?? null);
  if (call === undefined || selection === undefined || pack === undefined)
    return refuse({ code: 'pack-unknown' });
  const references = await listReferences(trx, callId);
  const { applications, reviewers, ...rest } = pack;
  return accept({
    callTitle: call.rules.title,
    status: selection.status,
    packSha256: selection.packSha256 ?? '',
    pack: {
      ...rest,
      reviewers: reviewers.map(({ accountId: _hidden, ...reviewer }) => reviewer),
      applications: applications.map((application) => ({
        ...application,
        reference: references.get(application.applicationId) ?? application.applicationId,
      })),
    },
    voices: (await listVoices(trx, nationalOffice, callId)).map(({ accountId: member, ...voice }) => ({
      ...voice,
      isOwn: member === accountId,
    })),
  });
};
