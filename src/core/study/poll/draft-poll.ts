import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { locales } from '../../basics/locale.ts';
import type { PollContent } from '../standing/poll-content.ts';
import type { PollKind, PollStanding, StudySessionStanding } from '../standing/session-standing.ts';

/** A question as it is drafted. */
export interface PollDraft {
  readonly kind: PollKind;
  readonly answersAre: PollStanding['answersAre'];
  readonly takenBy: PollStanding['takenBy'];
  readonly content: PollContent;
  /** Of the canonical JSON of `content`. */
  readonly sha256: string;
}

/** What drafting depends on. */
export interface PollToDraft {
  readonly session: (Pick<StudySessionStanding, 'studyId' | 'status'> & { readonly id: string }) | undefined;
  /** Number of the last poll of the session, 0 before the first. */
  readonly lastNumber: number;
  /** The draft that is changed; undefined for a new one. */
  readonly poll: (Pick<PollStanding, 'status'> & { readonly id: string }) | undefined;
}

/** Why a question cannot be put as it is. */
const faultOf = ({ answersAre, takenBy, content }: PollDraft): string | undefined => {
  if (takenBy === 'hand' && answersAre === 'anonymous') return 'poll-by-hand-is-named';
  const { question, options } = content;
  if (new Set(options.map(({ id }) => id)).size < options.length) return 'poll-options-alike';
  // Whoever reads the question in a language must be able to read all of its options.
  const isWhole = locales.every(
    (locale) => question[locale] === undefined || options.every(({ words }) => words[locale] !== undefined),
  );
  if (!isWhole) return 'poll-option-not-translated';
  const isTwice = locales.some((locale) => {
    const said = options.flatMap(({ words }) => words[locale]?.trim().toLowerCase() ?? []);
    return new Set(said).size < said.length;
  });
  return isTwice ? 'poll-options-alike' : undefined;
};

/**
 * Drafts a question for a session, or changes a draft. On phones only for a session that has not ended; by hand afterwards too, since hands
 * are counted from a recording.
 */
export const draftPoll = (
  { session, lastNumber, poll }: PollToDraft,
  draft: PollDraft,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (session === undefined) return refuse({ code: 'session-unknown' });
  if (poll !== undefined && poll.status !== 'drafted') return refuse({ code: 'poll-not-drafted' });
  if (session.status === 'ended' && draft.takenBy === 'phone') return refuse({ code: 'session-not-running' });
  const fault = faultOf(draft);
  if (fault !== undefined) return refuse({ code: fault });
  const { kind, answersAre, takenBy, sha256 } = draft;
  const said = { kind, answersAre, takenBy, sha256, draftedAt: now };
  return accept([
    poll === undefined
      ? {
          kind: 'PollDrafted',
          noun: 'poll',
          recordId: newId('pol'),
          data: {
            studyId: session.studyId,
            sessionId: session.id,
            number: lastNumber + 1,
            status: 'drafted',
            ...said,
          },
        }
      : { kind: 'PollRedrafted', noun: 'poll', recordId: poll.id, data: said },
  ]);
};
