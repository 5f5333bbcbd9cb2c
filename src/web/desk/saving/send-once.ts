import type { Endpoint } from '../../../contract/endpoint.ts';
import { call, type Called, type InputOf } from '../../api.ts';

/** Browsers finish a request of a page that is gone only when it is small; headers count as well. */
const largestKept = 60_000;
/** One attempt: the saver repeats by itself, with what stands there by then. */
const once: readonly number[] = [];

/** A saver's sending: tried once, and finished by the browser when the page goes away meanwhile. */
export const sendOnce = async <E extends Endpoint>(endpoint: E, given: InputOf<E>): Promise<Called<E>> => {
  const { body } = given as { body?: unknown };
  const isKept = endpoint.method !== 'GET' && new Blob([JSON.stringify(body ?? {})]).size < largestKept;
  return call(endpoint, given, { pauses: once, isKept });
};
