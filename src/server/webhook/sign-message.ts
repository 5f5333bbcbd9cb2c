import { createHmac } from 'node:crypto';

const prefix = 'whsec_';

/** A signing secret as it is shown: 32 bytes. */
export const writeSecret = (bytes: Uint8Array): string => `${prefix}${Buffer.from(bytes).toString('base64')}`;

/**
 * The headers of a message by Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`, once with each secret. `at` is the time of the
 * try, so that a receiver can refuse what comes late.
 */
export const signMessage = (
  secrets: readonly string[],
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};
