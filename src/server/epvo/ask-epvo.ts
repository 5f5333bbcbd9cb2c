import { epvoLimits } from '../../exchange/epvo/epvo-limits.ts';
import { EpvoTrouble } from './epvo-trouble.ts';

/** One request to the service. */
interface EpvoRequest {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** JSON; without one it is a reading. */
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

/** The bytes of an answer, never more than may be. */
const bytesOf = async (response: Response): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > epvoLimits.answerBytes) throw new EpvoTrouble('epvo-answer-unreadable', 'too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/**
 * Asks once. `undefined` for 404. Follows no redirection, since the password would go along; throws `EpvoTrouble` for whatever is no answer.
 */
export const askEpvo = async ({
  url,
  user,
  password,
  body,
  signal,
  timeoutMs,
}: EpvoRequest): Promise<Uint8Array | undefined> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    if (response.status !== 200) await response.body?.cancel();
    if (response.status === 404) return undefined;
    if (response.status === 401 || response.status === 403) throw new EpvoTrouble('epvo-refused-sign-in');
    if (response.status !== 200) throw new EpvoTrouble('epvo-status', String(response.status));
    return await bytesOf(response);
  } catch (error) {
    if (error instanceof EpvoTrouble) throw error;
    if (signal?.aborted === true) throw new EpvoTrouble('epvo-cancelled');
    if (timeout.aborted) throw new EpvoTrouble('epvo-timeout');
    // The message of the network names hosts and ports, never what was sent.
    throw new EpvoTrouble('epvo-unreachable');
  }
};
