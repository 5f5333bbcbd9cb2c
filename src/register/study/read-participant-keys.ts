import { sql } from 'kysely';
import type { ParticipantPerson } from '../../core/study/participant/participant-person.ts';
import type { RegisterTransaction } from '../db.ts';
import { recordLook } from '../person/record-look.ts';
import type { Vault } from '../vault.ts';
import { participantSeal } from './participant-seal.ts';

/** One line of the key: a participant, the pseudonym, and who it is. */
interface ParticipantKey {
  readonly participantId: string;
  readonly pseudonym: string;
  readonly person: ParticipantPerson;
}

/**
 * Who stands behind the pseudonyms of a study, or behind one of them; whoever left is in it no more. That somebody looked is written down for each
 * of them, in the same transaction: the caller has asked for the permission `read-pseudonym-key` before.
 */
export const readParticipantKeys = async (
  trx: RegisterTransaction,
  {
    institutionId,
    studyId,
    participantId,
  }: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly participantId?: string;
  },
  { vault, actor, at }: { readonly vault: Vault; readonly actor: string; readonly at: Date },
): Promise<readonly ParticipantKey[]> => {
  const { rows } = await sql<{ id: string; pseudonym: string; sealed: string }>`
    select p.id, p.pseudonym, k.person_sealed as sealed
      from study_participant p
      join participant_key k on k.institution_id = p.institution_id and k.id = p.id
     where p.institution_id = ${institutionId} and p.study_id = ${studyId}
       and (${participantId ?? null}::text is null or p.id = ${participantId ?? null})
     order by p.added_at, p.id`.execute(trx);
  for (const { id } of rows)
    await recordLook(trx, institutionId, {
      ...{ actor, permission: 'read-pseudonym-key', recordId: id, ownerAccountId: null, at },
    });
  return rows.map(({ id, pseudonym, sealed }) => ({
    participantId: id,
    pseudonym,
    person: participantSeal.read(vault, id, sealed),
  }));
};
