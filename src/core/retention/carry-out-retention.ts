import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { CarriedTermId } from './terms.ts';

/** What is due of a term goes; nothing is written where nothing is due. */
export const carryOutRetention = (
  { due }: { readonly due: readonly string[] },
  { term, beforeDay }: { readonly term: CarriedTermId; readonly beforeDay: string },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    due.length === 0
      ? []
      : [
          {
            kind: 'RetentionCarriedOut',
            noun: 'retention-run',
            recordId: newId('ret'),
            data: { term, beforeDay, gone: due.length, ranAt: now },
          },
        ],
  );
