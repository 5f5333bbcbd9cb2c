import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { toldOfRules, type PrintedRules } from './printed-rules.ts';

/** A call begins as a draft that may be wrong in everything but its shape. */
export const draftCall = (
  { hasProgramme }: { readonly hasProgramme: boolean },
  { programmeId, ...printed }: PrintedRules & { readonly programmeId: string },
  { newId, now, isDemonstration }: Circumstances,
): Decided<readonly EntryBody[]> =>
  hasProgramme
    ? accept([
        {
          kind: 'CallDrafted',
          noun: 'call',
          recordId: newId('cal'),
          data: {
            programmeId,
            version: 1,
            draftedAt: now,
            announcedAt: null,
            isDemonstration,
            ...toldOfRules(printed),
          },
        },
      ])
    : refuse({ code: 'programme-unknown' });
