import { recordScan } from '../../../../contract/agreement.ts';
import { refusalAnswer, type RefusalAnswer } from '../../../../contract/refusal.ts';
import type { AgreementParty } from '../../../../core/mobility/agreement.ts';
import { accept, refuse, type Result } from '../../../../core/basics/result.ts';
import { connection } from '../../../connection.ts';
import { apiAddress } from '../../office/api-address.ts';

/** Sends a scanned copy with what is said of it. A lost line is not repeated by itself: the office sends it again, and what had arrived counts once. */
export const sendScan = async (
  params: { readonly institutionId: string; readonly id: string },
  said: { readonly party: AgreementParty; readonly name: string; readonly contentSha256: string },
  file: File,
): Promise<Result<unknown, RefusalAnswer>> => {
  const query = new URLSearchParams({ ...said, compared: 'yes' });
  try {
    const response = await fetch(`${apiAddress(recordScan, params)}?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'idempotency-key': crypto.randomUUID(),
      },
      body: file,
    });
    if (response.status === 401) {
      connection.signedOut();
      return refuse({ code: 'signed-out' });
    }
    if (response.status === 413) return refuse({ code: 'file-too-large' });
    const text = await response.text();
    if (response.ok) return accept(recordScan.answer.parse(JSON.parse(text)));
    // A proxy's page instead of our answer is no refusal of ours: its status is what counts.
    const told = refusalAnswer.safeParse(text.startsWith('{') ? JSON.parse(text) : undefined);
    return refuse(told.success ? told.data : { code: response.status >= 500 ? 'our-fault' : 'bad-request' });
  } catch (error) {
    // `fetch` says TypeError when the line is lost; everything else is a bug.
    if (!(error instanceof TypeError)) throw error;
    return refuse({ code: 'no-connection' });
  }
};
