import { canonicalJson } from '../basics/canonical-json.ts';
import type { Json } from '../basics/json.ts';

const midnight = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A day that comes back as an instant at midnight is that day. */
const plain = (value: Json): Json =>
  typeof value === 'string' ? (midnight.exec(value)?.[1] ?? value) : value;

/** Whether two values say the same. */
export const sameValue = (one: Json, other: Json): boolean =>
  canonicalJson(plain(one)) === canonicalJson(plain(other));
