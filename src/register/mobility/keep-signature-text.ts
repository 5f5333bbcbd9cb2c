import type { CertificateWords } from '../../core/mobility/checked-signature.ts';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';

/** Who answered, in words that can be erased. */
export interface SignatureWords {
  readonly name: string;
  readonly position: string;
  readonly reason?: string | undefined;
  readonly certificate?: CertificateWords | undefined;
}

/** The name by which an account answers, as it is then. */
const nameOfAccount = async ({ trx }: Place, accountId: string): Promise<string> => {
  const row = await trx.selectFrom('account').select('name').where('id', '=', accountId).executeTakeFirst();
  return row?.name ?? '';
};

/** Keep the words of an answer beside its signature; nothing where nothing was answered. */
export const keepSignatureText = async (
  place: Place,
  entries: readonly EntryBody[],
  words: Partial<SignatureWords>,
): Promise<void> => {
  const answered = entries.find(({ kind }) => kind === 'AgreementSigned' || kind === 'AgreementRefused');
  if (answered === undefined) return;
  const { name = await nameOfAccount(place, place.circumstances.actor), position = '' } = words;
  await place.trx
    .insertInto('signature_text')
    .values({
      institution_id: place.institutionId,
      id: answered.recordId,
      name,
      position,
      reason: words.reason ?? null,
      certificate: words.certificate === undefined ? null : JSON.stringify(words.certificate),
    })
    .execute();
};
