import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { settledEntries } from './settled-entries.ts';

/** Where accepted work goes on, time alone completes an obligation: the program notices. */
export const settleObligation = (
  matter: ObligationMatter | undefined,
  _input: unknown,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  matter === undefined ? refuse({ code: 'obligation-unknown' }) : accept(settledEntries(matter, now));
