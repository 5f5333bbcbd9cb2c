import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyFigureStanding } from '../standing/figure-standing.ts';
import type { PollStatus } from '../standing/session-standing.ts';

/** What the words beside a figure depend on. */
export interface FigureToWrite {
  readonly studyId: string;
  /** Undefined: the study has no such poll. */
  readonly poll: { readonly id: string; readonly status: PollStatus } | undefined;
  readonly figure: { readonly id: string; readonly standing: StudyFigureStanding } | undefined;
  readonly sha256: string;
  /** Percentages of the words that no count of the base gives. */
  readonly objections: number;
}

/**
 * Words beside the figure of a closed poll, as the next version. `baseVersion`: the version that the writer saw, 0 for none; refused where another was saved
 * meanwhile. Words with objections are kept, since a text may speak of another base; a package is not made of them.
 */
export const writeFigureText = (
  { studyId, poll, figure, sha256, objections }: FigureToWrite,
  { baseVersion }: { readonly baseVersion: number },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (poll === undefined) return refuse({ code: 'figure-unknown' });
  if (poll.status !== 'closed') return refuse({ code: 'figure-of-open-poll' });
  const version = figure?.standing.version ?? 0;
  if (version !== baseVersion) return refuse({ code: 'figure-text-changed' });
  const written = { version: version + 1, sha256, objections, writtenAt: now, writtenBy: actor };
  const noun = 'study-figure';
  if (figure !== undefined)
    return accept([{ kind: 'FigureTextChanged', noun, recordId: figure.id, data: written }]);
  const data = { studyId, pollId: poll.id, ...written };
  return accept([{ kind: 'FigureTextWritten', noun, recordId: newId('sfg'), data }]);
};
