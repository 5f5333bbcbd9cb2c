import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { extendPseudonymKey } from '../record/pseudonym-key.ts';
import type { StudyParticipantStanding, StudyStanding } from '../standing/study-standing.ts';
import type { ParticipantPerson } from './participant-person.ts';

/** Participants that one study takes. */
const most = 500;

export interface AddParticipantInput {
  readonly studyId: string;
  readonly mode: StudyParticipantStanding['mode'];
  readonly destination: string;
  readonly person: ParticipantPerson;
}

/** Somebody is asked to take part, under the next pseudonym of the study. `pseudonyms`: all that were ever given in it. */
export const addParticipant = (
  {
    study,
    pseudonyms,
  }: { readonly study: StudyStanding | undefined; readonly pseudonyms: readonly string[] },
  { studyId, mode, destination }: AddParticipantInput,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (pseudonyms.length >= most) return refuse({ code: 'study-participants-too-many', params: { most } });
  const recordId = newId('spt');
  const known = pseudonyms.map((pseudonym) => ({ person: pseudonym, pseudonym, names: [] }));
  const { people } = extendPseudonymKey({ people: known }, [{ person: recordId, names: [] }]);
  const pseudonym = people.find(({ person }) => person === recordId)?.pseudonym ?? '';
  const data = { studyId, pseudonym, mode, destination, status: 'invited', codeIssue: 0, addedAt: now };
  return accept([{ kind: 'StudyParticipantAdded', noun: 'study-participant', recordId, data }]);
};
