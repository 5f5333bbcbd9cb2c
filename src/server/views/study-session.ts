import type { AnswerFor } from '../api/api-parts.ts';
import type { readSession } from '../../contract/study-session.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listPolls } from '../../register/study/list-polls.ts';
import { listSessionNotes } from '../../register/study/list-session-notes.ts';
import { listSessionPeople } from '../../register/study/list-session-people.ts';
import { loadSession } from '../../register/study/load-session.ts';
import { studyCode } from '../../register/study/study-code.ts';
import type { Setting } from '../../register/perform.ts';

/** All that a moderator leads a session of a study by; undefined where the study has no such session. */
export const studySessionView = async (
  trx: RegisterTransaction,
  { now, vault }: Pick<Setting, 'now' | 'vault'>,
  {
    institutionId,
    studyId,
    sessionId,
  }: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string },
): Promise<AnswerFor<typeof readSession> | undefined> => {
  const loaded = await loadSession(trx, institutionId, sessionId);
  if (loaded === undefined || loaded.session.studyId !== studyId) return undefined;
  const { session, studyTitle, isRegistered, guide } = loaded;
  const { id, number, plannedOn, status, startedAt, block, blockStartedAt, endedAt } = session;
  return {
    now: now().toISOString(),
    title: studyTitle,
    isRegistered,
    session: {
      ...{ id, number, plannedOn, status, startedAt: startedAt ?? null, block: block ?? null },
      ...{ blockStartedAt: blockStartedAt ?? null, endedAt: endedAt ?? null },
    },
    guide: {
      questionStyle: guide.questionStyle,
      blocks: guide.blocks.map(({ name, minutes, questions }) => ({
        name,
        minutes,
        questions: questions.map(({ words, followUps }) => ({ words, followUps: [...followUps] })),
      })),
    },
    code: status === 'running' ? studyCode(vault, { kind: 'session', id: sessionId, issue: 1 }) : null,
    people: await listSessionPeople(trx, institutionId, { studyId, sessionId }),
    polls: await listPolls(trx, institutionId, { sessionId }),
    notes: await listSessionNotes(trx, institutionId, { studyId, sessionId }),
  };
};
