import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../is-loopback.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const forwarded = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip',
  'via',
];

/** A request of this machine to this machine that no proxy has handed on: what a proxy hands on comes from anywhere. */
const isOwnMachine = ({ socket, headers, hostname }: FastifyRequest): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '') &&
  forwarded.every((name) => headers[name] === undefined) &&
  isLoopback(hostname);

/** Whether the metrics are for this request: `yes`, `no` with the wrong token, `hidden` where none is set. */
export const mayReadMetrics = (
  request: FastifyRequest,
  token: string | undefined,
): 'yes' | 'no' | 'hidden' => {
  if (isOwnMachine(request)) return 'yes';
  if (token === undefined) return 'hidden';
  const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token)) ? 'yes' : 'no';
};
