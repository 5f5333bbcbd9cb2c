import type { Permission } from '../../core/access/permissions.ts';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { AgreementParty } from '../../core/mobility/agreement.ts';
import { signAgreement } from '../../core/mobility/sign-agreement.ts';
import type { SignatureWay } from '../../core/mobility/signature.ts';
import type { Command } from '../command.ts';
import { keepSignatureFile, type SignatureFile } from './keep-signature-file.ts';
import { keepSignatureText, type SignatureWords } from './keep-signature-text.ts';
import { loadAgreementStep, type LoadedAgreement } from './load-agreement-step.ts';

/** What a signature consists of; who signs and how are the command's own. */
interface SignInput {
  readonly agreementId: string;
  readonly contentSha256: string;
  /** For a scan: who signed the paper. */
  readonly party?: AgreementParty;
  readonly words?: SignatureWords;
  readonly file?: SignatureFile;
}

export interface SignAnswer {
  readonly [key: string]: boolean;
  readonly signed: boolean;
  readonly inForce: boolean;
}

const isInForce = (entries: readonly EntryBody[], state: LoadedAgreement | undefined): boolean =>
  state?.agreement.status === 'in-force' || entries.some(({ kind }) => kind === 'AgreementInForce');

const signAs = (
  name: Permission,
  own: AgreementParty,
  way: SignatureWay,
): Command<SignInput, LoadedAgreement | undefined, SignAnswer> => ({
  name,
  load: async ({ trx, institutionId }, { agreementId }) => loadAgreementStep(trx, institutionId, agreementId),
  owner: (step) => step?.mobility.accountId,
  decide: (step, { contentSha256, party = own, file }, circumstances) =>
    signAgreement(step, { party, way, contentSha256, fileSha256: file?.sha256 }, circumstances),
  save: async (place, { entries, state, input: { words, file } }) => {
    await keepSignatureText(place, entries, words ?? {});
    if (file !== undefined) await keepSignatureFile(place, entries, file, state?.mobility.accountId ?? '');
  },
  answer: (entries, state) => ({ signed: true, inForce: isInForce(entries, state) }),
});

/** The participant signs with his account. */
export const signOwnAgreementCommand = signAs('sign-own-agreement', 'participant', 'account');
/** The participant signs with a digital signature that was checked before. */
export const signOwnByCmsCommand = signAs('sign-own-agreement', 'participant', 'cms');
/** Somebody of the university signs for it. */
export const signAgreementCommand = signAs('sign-agreement', 'sending', 'account');
/** Somebody of the university signs for it with a digital signature that was checked before. */
export const signByCmsCommand = signAs('sign-agreement', 'sending', 'cms');
/** A host signs by its personal link; link and code were checked before. */
export const signByLinkCommand = signAs('answer-by-link', 'host', 'link');
/** A coordinator records that a party signed by hand. */
export const recordScanCommand = signAs('record-scan', 'host', 'scan');
