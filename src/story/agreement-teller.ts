import type { AgreementContent } from '../core/mobility/agreement-content.ts';
import type { AgreementParty } from '../core/mobility/agreement.ts';
import { draftAgreementCommand, requestChangeCommand } from '../register/mobility/begin-agreement.ts';
import { findAgreementContent } from '../register/mobility/find-agreement-content.ts';
import { offerAgreementCommand } from '../register/mobility/offer-agreement.ts';
import { saveAgreement } from '../register/mobility/save-agreement.ts';
import {
  signAgreementCommand,
  signByLinkCommand,
  signOwnAgreementCommand,
} from '../register/mobility/sign-agreement.ts';
import { storyHosts, type StoryHost } from './story-agreements.ts';
import type { Teller } from './teller.ts';

/** A participant with his stay and where it is kept. */
export interface StoryStay {
  readonly who: string;
  readonly university: 'alatau' | 'esil';
  readonly institutionId: string;
  readonly mobilityId: string;
  readonly grantAmount: number;
  readonly host: StoryHost;
}

/** A version that was offered. */
export interface StoryVersion {
  readonly agreementId: string;
  readonly contentSha256: string;
}

/** The stay that an application led to. */
export const findStoryStay = async (
  { register, institutions }: Teller,
  named: Pick<StoryStay, 'who' | 'university' | 'host'>,
  applicationId: string,
): Promise<StoryStay> => {
  const institutionId = institutions.get(named.university) ?? '';
  const row = await register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('mobility')
      .select(['id', 'grant_amount'])
      .where('institution_id', '=', institutionId)
      .where('application_id', '=', applicationId)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new Error(`${named.who} has no stay in the story`);
  return { ...named, institutionId, mobilityId: row.id, grantAmount: Number(row.grant_amount) };
};

/** The university, or the participant for a change, begins a version, completes it and offers it. */
export const offerVersion = async (
  teller: Teller,
  { who, university, institutionId, mobilityId }: StoryStay,
  side: 'participant' | 'sending',
  write: (content: AgreementContent) => AgreementContent,
): Promise<StoryVersion> => {
  const { tell, register, setting } = teller;
  const writer = side === 'sending' ? `${university}-coordinator` : who;
  const begin = side === 'sending' ? draftAgreementCommand : requestChangeCommand;
  const { id: agreementId } = await tell(writer, institutionId, begin, { mobilityId });
  // Saves are no commands: told again, the version is found as it is.
  const base = await register.inInstitution(institutionId, async (trx) => {
    const draft = await findAgreementContent(trx, institutionId, agreementId);
    if (draft === undefined) throw new Error(`the agreement of ${who} has no words`);
    const save = { agreementId, base: draft.version, content: write(draft.content), at: setting.now() };
    const saved = await saveAgreement(trx, institutionId, save);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
    return saved.value.version;
  });
  const offer = { agreementId, base };
  const { contentSha256 } = await tell(writer, institutionId, offerAgreementCommand, offer);
  return { agreementId, contentSha256 };
};

/** A party signs a version: the participant, his university's coordinator, or the host by its link. */
export const signVersion = async (
  { tell }: Teller,
  { who, university, institutionId, host }: StoryStay,
  version: StoryVersion,
  party: AgreementParty,
): Promise<void> => {
  if (party === 'participant') await tell(who, institutionId, signOwnAgreementCommand, version);
  else if (party === 'sending') {
    await tell(`${university}-coordinator`, institutionId, signAgreementCommand, version);
  } else {
    const { name, position } = storyHosts[host].signer;
    await tell('host', institutionId, signByLinkCommand, { ...version, words: { name, position } });
  }
};
