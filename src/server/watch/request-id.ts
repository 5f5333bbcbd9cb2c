import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const form = /^[A-Za-z0-9._-]{8,64}$/;

/** The name of a request: made here, or taken over from a trusted proxy that has given one. */
export const requestIdFrom =
  (isTrusted: (address: string | undefined) => boolean) =>
  ({
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & {
    readonly socket?: { remoteAddress?: string | undefined };
  }): string => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && form.test(given) && isTrusted(socket?.remoteAddress)
      ? given
      : randomUUID();
  };
