import type { readPoll } from '../../contract/study-poll.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listGivenAnswers } from '../../register/study/list-given-answers.ts';
import { listPolls } from '../../register/study/list-polls.ts';
import { listSessionPeople } from '../../register/study/list-session-people.ts';
import { loadSession } from '../../register/study/load-session.ts';
import type { AnswerFor } from '../api/api-parts.ts';

/** A poll of a study with who answered what by pseudonym; undefined where the study has no such poll. */
export const studyPollView = async (
  trx: RegisterTransaction,
  {
    institutionId,
    studyId,
    pollId,
  }: { readonly institutionId: string; readonly studyId: string; readonly pollId: string },
): Promise<AnswerFor<typeof readPoll> | undefined> => {
  const [poll] = await listPolls(trx, institutionId, { studyId, pollId });
  if (poll === undefined) return undefined;
  const { sessionId } = poll;
  const loaded = await loadSession(trx, institutionId, sessionId);
  if (loaded === undefined) throw new Error('a poll without its session');
  const isNamed = poll.answersAre === 'pseudonymous';
  const people = isNamed ? await listSessionPeople(trx, institutionId, { studyId, sessionId }) : [];
  const given = new Map(
    (isNamed ? await listGivenAnswers(trx, institutionId, pollId) : []).map((one) => [
      one.participantId,
      one,
    ]),
  );
  return {
    title: loaded.studyTitle,
    sessionNumber: loaded.session.number,
    sessionStatus: loaded.session.status,
    poll,
    people: people.map(({ participantId, pseudonym, status, cameAt }) => {
      const answer = given.get(participantId);
      return {
        ...{ participantId, pseudonym, status, isThere: cameAt !== null },
        answer: answer === undefined ? null : { choices: answer.choices },
      };
    }),
  };
};
