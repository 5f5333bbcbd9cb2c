import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';

/** A note that the moderator makes of a session: a memo whose words are content; the entry says who wrote it when. */
export const noteSession = (
  { session }: { readonly session: { readonly id: string; readonly studyId: string } | undefined },
  { sha256 }: { readonly sha256: string },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> =>
  session === undefined
    ? refuse({ code: 'session-unknown' })
    : accept([
        {
          kind: 'StudyMemoWritten',
          noun: 'study-memo',
          recordId: newId('smo'),
          data: {
            studyId: session.studyId,
            target: 'session',
            targetId: session.id,
            transcriptVersion: null,
            startPoint: null,
            endPoint: null,
            version: 1,
            sha256,
            writtenBy: actor,
            writtenAt: now,
            status: 'stands',
          },
        },
      ]);
