import type { EvidenceStore } from '../register/evidence-store.ts';
import { claimObligationEventCommand } from '../register/obligation/claim-event.ts';
import { decideObligationEventCommand } from '../register/obligation/decide-event.ts';
import { decideObligationRequestCommand } from '../register/obligation/decide-request.ts';
import { fileObligationRequestCommand } from '../register/obligation/file-request.ts';
import { openObligationCommand } from '../register/obligation/open-obligation.ts';
import { recordObligationFile } from '../register/obligation/record-file.ts';
import { recordRefundPaymentCommand } from '../register/obligation/record-payment.ts';
import { selectRecords } from '../register/obligation/select-records.ts';
import { settleObligationCommand } from '../register/obligation/settle-obligation.ts';
import { stateObligationFactsCommand } from '../register/obligation/state-facts.ts';
import { sampleTranscript } from './sample-transcript.ts';
import type { Teller } from './teller.ts';

/** A stay from which somebody has come back, under an agreement that names the rule of the story. */
export interface EndedStoryStay {
  readonly who: string;
  readonly institutionId: string;
  readonly mobilityId: string;
  /** Day of the return, and the same as a day of the story. */
  readonly returnedOn: string;
  readonly returnedOnDay: number;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const nothing = {
  subjectId: null,
  eventKind: null,
  startsOn: null,
  endsOn: null,
  months: null,
  fileId: null,
};

/**
 * The obligations after three stays of one length: one is worked off at home and kept, one is substituted by an agreed
 * contribution from abroad, one is paid back in instalments. The last day of it is some 155 days after the returns.
 */
export const obligeFirstCall = async (
  teller: Teller,
  store: EvidenceStore,
  stays: Readonly<Record<'kept' | 'substituted' | 'refunded', EndedStoryStay>>,
): Promise<Readonly<Record<'kept' | 'substituted' | 'refunded', string>>> => {
  const { tell, day, register, setting, accounts } = teller;
  const open = async ({ institutionId, mobilityId, returnedOnDay }: EndedStoryStay): Promise<string> => {
    day(returnedOnDay + 1);
    const { obligationId } = await tell('system', institutionId, openObligationCommand, { mobilityId });
    if (obligationId === null) throw new Error('the agreement names no rule');
    return obligationId;
  };
  const { kept, substituted, refunded } = stays;
  const ids = {
    kept: await open(kept),
    substituted: await open(substituted),
    refunded: await open(refunded),
  };

  day(kept.returnedOnDay + 20);
  const letter = await store.put(sampleTranscript('employer-letter'));
  const file = await register.inInstitution(kept.institutionId, async (trx) =>
    recordObligationFile(trx, kept.institutionId, {
      obligationId: ids.kept,
      accountId: accounts.get(kept.who) ?? '',
      ...letter,
      mediaType: 'application/pdf',
      name: 'employer-letter.pdf',
      at: setting.now(),
    }),
  );
  if (!file.ok) throw new Error(file.refusal.code);
  const claimed = await tell(kept.who, kept.institutionId, claimObligationEventCommand, {
    ...{ obligationId: ids.kept, kind: 'work', startsOn: dayAfter(kept.returnedOn, 1), endsOn: null },
    ...{ place: 'almaty', remote: false, sector: 'science', evidence: 'employer-letter' as const },
    ...{ words: 'Су ресурстары зертханасы', fileId: file.value.id },
  });
  day(kept.returnedOnDay + 25);
  await tell(
    'officer',
    kept.institutionId,
    stateObligationFactsCommand,
    { obligationId: ids.kept, place: 'almaty', ownGrant: false, goodResult: true },
    'Барлық тапсырманың нәтижесі расталды.',
  );
  await tell(
    'officer',
    kept.institutionId,
    decideObligationEventCommand,
    { id: claimed.id, isAccepted: true },
    'Жұмыс берушінің хаты толық.',
  );

  day(substituted.returnedOnDay + 30);
  const asked = await tell(substituted.who, substituted.institutionId, fileObligationRequestCommand, {
    ...{ obligationId: ids.substituted, kind: 'substitution' as const, ...nothing, months: 6 },
    words: 'Вместо отработки проведу совместный курс и приму двух аспирантов в лаборатории за рубежом.',
  });
  day(substituted.returnedOnDay + 40);
  await tell(
    'officer',
    substituted.institutionId,
    decideObligationRequestCommand,
    { id: asked.id, isGranted: true, months: 6 },
    'Вклад согласован с университетом и равен шести месяцам.',
  );

  day(refunded.returnedOnDay + 45);
  const wish = { obligationId: ids.refunded, kind: 'refund' as const, ...nothing };
  const offer = await tell(refunded.who, refunded.institutionId, fileObligationRequestCommand, {
    ...wish,
    words: 'I have found work abroad and would like to pay the grant back.',
  });
  day(refunded.returnedOnDay + 50);
  await tell(
    'officer',
    refunded.institutionId,
    decideObligationRequestCommand,
    { id: offer.id, isGranted: true },
    'The refund is pro rata, by the rule of the agreement.',
  );
  const { instalments } = await register.inInstitution(refunded.institutionId, async (trx) =>
    selectRecords(trx, refunded.institutionId, [ids.refunded]),
  );
  for (const [index, { id, amount }] of instalments.entries()) {
    day(refunded.returnedOnDay + 60 + 20 * index);
    const paidOn = dayAfter(refunded.returnedOn, 60 + 20 * index);
    await tell('officer', refunded.institutionId, recordRefundPaymentCommand, { id, amount, paidOn });
  }

  day(kept.returnedOnDay + 155);
  await tell('system', kept.institutionId, settleObligationCommand, { obligationId: ids.kept });
  return ids;
};
