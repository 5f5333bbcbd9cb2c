import { uploadImportFile } from '../../../contract/import.ts';
import { refusalAnswer, type RefusalAnswer } from '../../../contract/refusal.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import type { AnswerOf } from '../../api.ts';
import { connection } from '../../connection.ts';
import { apiAddress } from '../office/api-address.ts';

type Answer = AnswerOf<typeof uploadImportFile>;

/** A table on its way. `done` is undefined when it was stopped; `stop` gives it up. */
export interface Sending {
  readonly done: Promise<Result<Answer, RefusalAnswer> | undefined>;
  readonly stop: () => void;
}

const answerOf = (status: number, text: string): Result<Answer, RefusalAnswer> => {
  if (status === 401) {
    connection.signedOut();
    return refuse({ code: 'signed-out' });
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy's page instead of our answer: its status is what counts.
    body = undefined;
  }
  if (status === 200) return accept(uploadImportFile.answer.parse(body));
  const refusal = refusalAnswer.safeParse(body);
  return refuse(refusal.success ? refusal.data : { code: status >= 500 ? 'our-fault' : 'bad-request' });
};

/**
 * Sends a table and tells how much of it went out (a share, 0 to 1), which `fetch` cannot. A lost line is not repeated
 * by itself: of a file that was cut nothing is kept, so it is sent again as a whole.
 */
export const sendImportFile = (
  institutionId: string,
  file: File,
  onProgress: (share: number) => void,
): Sending => {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ name: file.name.slice(0, 200) });
  const done = new Promise<Result<Answer, RefusalAnswer> | undefined>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      try {
        resolve(answerOf(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    request.addEventListener('error', () => resolve(refuse({ code: 'no-connection' })));
    request.addEventListener('abort', () => resolve(undefined));
  });
  request.open('POST', `${apiAddress(uploadImportFile, { institutionId })}?${query.toString()}`);
  request.setRequestHeader('accept', 'application/json');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('idempotency-key', `import-${crypto.randomUUID()}`);
  request.send(file);
  return { done, stop: () => request.abort() };
};
