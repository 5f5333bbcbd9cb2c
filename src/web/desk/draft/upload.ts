import type { uploadAlumnusFile } from '../../../contract/alumni.ts';
import { uploadFile, type FileView } from '../../../contract/draft.ts';
import type { uploadEvidence } from '../../../contract/report.ts';
import type { uploadObligationFile } from '../../../contract/obligation.ts';
import { refusalAnswer, type RefusalAnswer } from '../../../contract/refusal.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { connection } from '../../connection.ts';

/** One document on its way. `stop` gives it up. */
export interface Upload {
  readonly done: Promise<Result<FileView, RefusalAnswer> | undefined>;
  readonly stop: () => void;
}

const readAnswer = (status: number, text: string): Result<FileView, RefusalAnswer> => {
  if (status === 401) {
    connection.signedOut();
    return refuse({ code: 'signed-out' });
  }
  if (status === 413) return refuse({ code: 'file-too-large' });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy's page instead of our answer: its status is what counts.
    body = undefined;
  }
  if (status === 200) return accept(uploadFile.answer.parse(body).file);
  const refusal = refusalAnswer.safeParse(body);
  return refuse(refusal.success ? refusal.data : { code: status >= 500 ? 'our-fault' : 'bad-request' });
};

/**
 * Sends a file and tells how much of it went out (a share, 0 to 1), which `fetch` cannot. `done` is undefined when it
 * was stopped. A lost line is not repeated by itself: the file is chosen again.
 */
export const upload = (
  endpoint:
    typeof uploadFile | typeof uploadEvidence | typeof uploadObligationFile | typeof uploadAlumnusFile,
  params: { readonly institutionId: string; readonly id: string },
  file: File,
  onProgress: (share: number) => void,
): Upload => {
  const request = new XMLHttpRequest();
  const path = endpoint.path.replace(/:(institutionId|id)/g, (_all, name: 'institutionId' | 'id') =>
    encodeURIComponent(params[name]),
  );
  const query = new URLSearchParams({ name: file.name.slice(0, 200) });
  const done = new Promise<Result<FileView, RefusalAnswer> | undefined>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      try {
        resolve(readAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    request.addEventListener('error', () => resolve(refuse({ code: 'no-connection' })));
    request.addEventListener('abort', () => resolve(undefined));
  });
  request.open('POST', `${path}?${query.toString()}`);
  request.setRequestHeader('accept', 'application/json');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('idempotency-key', crypto.randomUUID());
  request.send(file);
  return { done, stop: () => request.abort() };
};
