import type { Result } from '../../../src/core/basics/result.ts';

/** The value of a result that has to be there. */
export const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** All that a writer wrote. */
export const textOf = (pieces: Iterable<string>): string => [...pieces].join('');

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
