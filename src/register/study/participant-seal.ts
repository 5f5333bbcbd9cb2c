import {
  participantPersonShape,
  type ParticipantPerson,
} from '../../core/study/participant/participant-person.ts';
import { open, seal, type SealContext } from '../sealed.ts';
import type { Vault } from '../vault.ts';

const place = (participantId: string): SealContext => ({
  table: 'participant_key',
  column: 'person_sealed',
  recordId: participantId,
});

/** Who stands behind a pseudonym, sealed for the row of this participant alone. */
const close = ({ ring }: Vault, participantId: string, person: ParticipantPerson): string =>
  seal(ring, JSON.stringify(person), place(participantId));

/** Throws where it does not open: a key of the ring is missing, or the row was changed outside the program. */
const read = ({ ring }: Vault, participantId: string, sealed: string): ParticipantPerson => {
  const opened = open(ring, sealed, place(participantId));
  if (!opened.ok) throw new Error(`the key of participant ${participantId}: ${opened.refusal.code}`);
  return participantPersonShape.parse(JSON.parse(opened.value));
};

export const participantSeal = { close, read } as const;
