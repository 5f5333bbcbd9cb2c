import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readParticipant } from '../../../../contract/study-participant.ts';
import { queryOf } from '../../query-of.ts';
import { useStudy } from './use-study.ts';

/** The study and the participant of the address. */
export const useParticipant = () => {
  const here = useStudy();
  const { participantId = '' } = useParams({ strict: false });
  const { institutionId, studyId } = here;
  const params = { institutionId, studyId, participantId };
  const participant = useSuspenseQuery(queryOf(readParticipant, { params })).data;
  return { ...here, params, participant };
};
