import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AgreementStep, IdentifiedSignature } from './agreement-step.ts';
import { agreementStates } from './agreement-states.ts';
import { checkAnswer, type SignatureAnswer } from './check-answer.ts';
import { mobilityStates } from './states.ts';

/** What a version says that the stay itself keeps. */
export interface AgreedTerms {
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly country: string;
  readonly hostId: string | null;
}

interface AgreementSigning extends AgreementStep {
  readonly terms: AgreedTerms;
  readonly overlapping: { readonly from: string; readonly to: string } | undefined;
}

const signedEntry = (
  signature: IdentifiedSignature,
  { way, fileSha256 }: SignatureAnswer & { readonly fileSha256?: string | undefined },
  { now, actor }: Circumstances,
): EntryBody => ({
  kind: 'AgreementSigned',
  noun: 'signature',
  recordId: signature.id,
  data: {
    status: 'signed',
    way,
    answeredAt: now,
    accountId: way === 'link' ? null : actor,
    fileSha256: fileSha256 ?? null,
  },
});

/** The third signature brings the version into force and, in the same step, the stay to what it says. */
const inForce = (
  { agreement, mobility, inForce: before, terms }: AgreementSigning,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const status = moveFrom(agreementStates, agreement.status, 'third-signature');
  if (!status.ok) return status;
  const stay = moveFrom(mobilityStates, mobility.status, 'sign-agreement');
  const isFirst = stay.ok;
  return accept([
    ...(before === undefined
      ? []
      : [
          {
            kind: 'AgreementReplaced',
            noun: 'agreement',
            recordId: before.id,
            data: { status: 'replaced', settledAt: now },
          },
        ]),
    {
      kind: 'AgreementInForce',
      noun: 'agreement',
      recordId: agreement.id,
      data: { status: status.value, settledAt: now },
    },
    {
      kind: isFirst ? 'MobilityAgreed' : 'MobilityReplanned',
      noun: 'mobility',
      recordId: mobility.id,
      data: {
        ...(isFirst ? { status: stay.value } : {}),
        ...terms,
        agreementVersion: agreement.version,
      },
    },
  ]);
};

/**
 * Sign as one party what was shown. When both at home have signed, the host is asked; when all three have, the version comes
 * into force. Signing again with an account changes nothing; a link that was used is told so.
 */
export const signAgreement = (
  step: AgreementSigning | undefined,
  answer: SignatureAnswer & { readonly fileSha256?: string | undefined },
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  const checked = checkAnswer(step, answer, circumstances.actor);
  if (!checked.ok) {
    const isRepeat = checked.refusal.code === 'already-signed' && answer.way !== 'link';
    return isRepeat ? accept([]) : checked;
  }
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  if (step.mobility.status === 'returned') {
    return refuse({ code: 'not-in-this-state', params: { state: 'returned' } });
  }
  const signature = checked.value;
  const signed = [signedEntry(signature, answer, circumstances)];
  const open = step.signatures.filter(({ id, status }) => id !== signature.id && status !== 'signed');
  if (open.length > 0) {
    const [host] = open;
    const isHostNext = open.length === 1 && host?.party === 'host' && host.status === 'waiting';
    const asked = { status: 'asked', askedAt: circumstances.now };
    return accept(
      isHostNext
        ? [...signed, { kind: 'SignatureAsked', noun: 'signature', recordId: host.id, data: asked }]
        : signed,
    );
  }
  // Another stay may have been agreed for the same days since this one was offered.
  if (step.overlapping !== undefined) return refuse({ code: 'mobilities-overlap', params: step.overlapping });
  const ended = inForce(step, circumstances);
  return ended.ok ? accept([...signed, ...ended.value]) : ended;
};
