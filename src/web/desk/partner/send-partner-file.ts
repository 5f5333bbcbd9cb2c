import type { z } from 'zod';
import { refusalAnswer, type RefusalAnswer } from '../../../contract/refusal.ts';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { apiAddress } from '../office/api-address.ts';

/** Sends a partner's file to an endpoint; never throws for what a line or a server does, nor for being cancelled. */
export const sendPartnerFile = async <Answer extends z.ZodType>(
  endpoint: Pick<Endpoint, 'path'> & { readonly answer: Answer },
  params: Readonly<Record<string, string>>,
  {
    file,
    query,
    signal,
  }: {
    readonly file: File;
    readonly query: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  },
): Promise<Result<z.output<Answer>, RefusalAnswer>> => {
  const wanted = new URLSearchParams({ name: file.name.slice(0, 200), ...query });
  let response: Response;
  try {
    response = await fetch(`${apiAddress(endpoint, params)}?${wanted.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'idempotency-key': `partner-${crypto.randomUUID()}`,
      },
      body: file,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return refuse({ code: 'cancelled' });
    if (!(error instanceof TypeError)) throw error;
    return refuse({ code: 'no-connection' });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return accept(endpoint.answer.parse(body));
  const read = refusalAnswer.safeParse(body);
  return refuse(read.success ? read.data : { code: response.status >= 500 ? 'our-fault' : 'bad-request' });
};
