import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { PersonStanding } from './person.ts';

/** Everything personal of one person in one institution goes; the history keeps standing under his record's id. */
export const erasePerson = (
  state: PersonStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    state === undefined || state.erasedAt !== null
      ? []
      : [{ kind: 'PersonErased', noun: 'person', recordId: id, data: { erasedAt: now } }],
  );
