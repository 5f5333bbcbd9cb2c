import type { Decided } from '../core/basics/refusal.ts';

/** What was decided. Throws on a refusal: the story asks for nothing that is refused. */
export const agreed = <Value>(done: Decided<Value>): Value => {
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
};
