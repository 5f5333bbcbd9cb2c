import type { Refusal } from '../core/basics/refusal.ts';

const statuses: Readonly<Record<string, number>> = {
  'bad-input': 400,
  'request-key-missing': 400,
  'not-json': 415,
  'file-too-large': 413,
  'file-type-not-taken': 415,
  'not-signed-in': 401,
  'access-key-not-good': 401,
  'access-key-scope': 403,
  'access-key-too-often': 429,
  'webhook-trials-too-often': 429,
  'not-permitted': 403,
  'second-factor-needed': 403,
  'foreign-origin': 403,
  'too-many-attempts': 429,
  'link-tries-too-many': 429,
  'too-many-guesses': 429,
  'codes-too-many': 429,
  'documents-too-many': 429,
  'code-tries-used-up': 429,
  // Nothing is looked for that could not be found.
  'signature-issuer-unknown': 409,
  incomplete: 422,
  'request-key-reused': 422,
};

/** The one place where a refusal becomes an HTTP status: what is not known is 404, what does not fit its state 409. */
export const statusOfRefusal = ({ code }: Refusal): number =>
  statuses[code] ?? (code.endsWith('-unknown') ? 404 : 409);
