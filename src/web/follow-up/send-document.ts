import { showOutcome } from '../../contract/follow-up.ts';
import { refusalAnswer, type RefusalAnswer } from '../../contract/refusal.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';

/**
 * Sends the file as it is; the link's token travels in a header and in no address. A lost line is not repeated by itself: the reader presses
 * again, and `key` makes the repeat harmless.
 */
export const sendDocument = async ({
  token,
  file,
  evidence,
  key,
}: {
  readonly token: string;
  readonly file: File;
  readonly evidence: Exclude<Evidence, 'self-report'>;
  readonly key: string;
}): Promise<Result<true, RefusalAnswer>> => {
  const query = new URLSearchParams({ name: file.name.slice(0, 200), evidence, consent: 'yes' });
  let answer: Response;
  try {
    answer = await fetch(`${showOutcome.path}?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'follow-up-token': token,
        'idempotency-key': key,
      },
      body: file,
    });
  } catch (error) {
    // `fetch` says TypeError when the line is lost; everything else is a bug.
    if (error instanceof TypeError) return refuse({ code: 'no-connection' });
    throw error;
  }
  if (answer.ok) return accept(true);
  if (answer.status === 413) return refuse({ code: 'file-too-large' });
  const text = await answer.text();
  const refusal = refusalAnswer.safeParse(text.startsWith('{') ? JSON.parse(text) : undefined);
  // A proxy's page instead of our answer: its status is what counts.
  return refuse(
    refusal.success ? refusal.data : { code: answer.status >= 500 ? 'our-fault' : 'too-many-requests' },
  );
};
