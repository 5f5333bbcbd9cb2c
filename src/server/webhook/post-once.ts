import type { LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { AttemptOutcome } from '../../core/webhook/settle-attempt.ts';

/** What became of a message. */
export interface Posted {
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  /** What the receiver asked for by `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** Of an answer no more than this is read, and none of it is kept. */
const mostAnswerBytes = 4096;

/** Connects to what was looked at, whatever the name says now. */
const lookupIn =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };

const isOfCertificate = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^EPROTO/.test(String(error.code));

const outcomeOf = (status: number): AttemptOutcome => {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'answered';
};

const secondsOf = (header: string | undefined): { readonly retryAfterSeconds?: number } =>
  header !== undefined && /^\d{1,6}$/.test(header) ? { retryAfterSeconds: Number(header) } : {};

/** A little of the answer is read so that its sender is not cut off in the middle of a word; what is long is. */
const drain = async (answer: IncomingMessage): Promise<void> => {
  let length = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > mostAnswerBytes) break;
    }
  } catch {
    // Its status is known, and nothing else of it is wanted.
  }
};

/** Sends once, to one of `addresses`, follows no redirection, waits no longer than `timeoutMs` for all of it. */
export const postOnce = async (
  url: URL,
  addresses: readonly LookupAddress[],
  {
    headers,
    body,
    timeoutMs,
    signal,
  }: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly timeoutMs: number;
    readonly signal?: AbortSignal;
  },
): Promise<Posted> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  const bytes = Buffer.from(body, 'utf8');
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = ask(url, {
        method: 'POST',
        agent: false,
        lookup: lookupIn(addresses),
        rejectUnauthorized: true,
        maxHeaderSize: 16_384,
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': bytes.length,
          'user-agent': 'Qaitu-Webhooks/1.0',
          connection: 'close',
        },
      });
      request.on('response', resolve);
      request.on('error', reject);
      request.end(bytes);
    });
    await drain(answer);
    const status = answer.statusCode ?? 0;
    return { outcome: outcomeOf(status), status, ...secondsOf(answer.headers['retry-after']) };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (timeout.aborted) return { outcome: 'timeout', status: null };
    return { outcome: isOfCertificate(error) ? 'certificate' : 'unreachable', status: null };
  }
};
