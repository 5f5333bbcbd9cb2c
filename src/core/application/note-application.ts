import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ApplicationStanding } from './application.ts';

/** The office notes something beside an application, in whatever state it is; the words stay out of the journal. */
export const noteApplication = (
  state: ApplicationStanding | undefined,
  { id }: { readonly id: string },
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  state === undefined
    ? refuse({ code: 'application-unknown' })
    : accept([
        { kind: 'ApplicationNoted', noun: 'application', recordId: id, data: { noteId: newId('not') } },
      ]);
