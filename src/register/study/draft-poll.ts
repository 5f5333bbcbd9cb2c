import { sql } from 'kysely';
import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { draftPoll, type PollDraft, type PollToDraft } from '../../core/study/poll/draft-poll.ts';
import type { PollStanding, StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { Command } from '../command.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

/** What the fingerprint of a question is of; words in a language that was not written are left out. */
const textOf = ({ question, options }: PollDraft['content']): string =>
  canonicalJson({
    question: { ...question },
    options: options.map(({ id, words }) => ({ id, words: { ...words } })),
  });

/** An analyst drafts a question for a session, or changes the draft. */
export const draftPollCommand: Command<
  Omit<PollDraft, 'sha256'> & { readonly on: { readonly sessionId: string } | { readonly pollId: string } },
  PollToDraft,
  { readonly id: string; readonly sha256: string }
> = {
  name: 'draft-poll',
  load: async ({ trx, institutionId }, { on }) => {
    const poll =
      'pollId' in on ? await findStanding<PollStanding>(trx, 'poll', institutionId, on.pollId) : undefined;
    const sessionId = 'sessionId' in on ? on.sessionId : (poll?.sessionId ?? '');
    const session = await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
    const { rows } = await sql<{ readonly last: number | null }>`
      select max(number) as last from poll
       where institution_id = ${institutionId} and session_id = ${sessionId}`.execute(trx);
    return {
      session: session && { ...session, id: sessionId },
      lastNumber: rows[0]?.last ?? 0,
      poll: 'pollId' in on && poll !== undefined ? { id: on.pollId, status: poll.status } : undefined,
    };
  },
  decide: (state, input, circumstances) =>
    draftPoll(state, { ...input, sha256: sha256(textOf(input.content)) }, circumstances),
  save: async ({ trx, institutionId }, { entries: [entry], input: { content } }) => {
    await sql`
      insert into poll_content (institution_id, id, content)
      values (${institutionId}, ${entry?.recordId ?? ''}, ${textOf(content)})
      on conflict (institution_id, id) do update set content = excluded.content`.execute(trx);
  },
  answer: ([entry], _state, { content }) => ({
    id: entry?.recordId ?? '',
    sha256: sha256(textOf(content)),
  }),
};
