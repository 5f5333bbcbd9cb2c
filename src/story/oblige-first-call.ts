import { addDays } from '../core/basics/add-days.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { claimObligationEventCommand } from '../register/obligation/claim-event.ts';
import { decideObligationEventCommand } from '../register/obligation/decide-event.ts';
import { decideObligationRequestCommand } from '../register/obligation/decide-request.ts';
import { fileObligationRequestCommand } from '../register/obligation/file-request.ts';
import { openObligationCommand } from '../register/obligation/open-obligation.ts';
import { recordObligationFile } from '../register/obligation/record-obligation-file.ts';
import { recordRefundPaymentCommand } from '../register/obligation/record-payment.ts';
import { selectRecords } from '../register/obligation/select-records.ts';
import { settleObligationCommand } from '../register/obligation/settle-obligation.ts';
import { stateObligationFactsCommand } from '../register/obligation/state-facts.ts';
import { sampleTranscript } from './sample-transcript.ts';
import type { Teller } from './teller.ts';

/** Who keeps his obligation, who has it substituted and who pays back. */
const people = {
  kept: { who: 'daniyar', university: 'alatau' },
  substituted: { who: 'kamila', university: 'alatau' },
  refunded: { who: 'ruslan', university: 'esil' },
} as const;
type Fate = keyof typeof people;
const fates = Object.keys(people) as readonly Fate[];

const nothing = {
  subjectId: null,
  eventKind: null,
  startsOn: null,
  endsOn: null,
  months: null,
  fileId: null,
};

const placeOf = ({ institutions }: Teller, fate: Fate): string =>
  institutions.get(people[fate].university) ?? '';

/** The program opens the obligations of three who are back, under agreements that name the rule of the story. */
export const openStoryObligations = async (
  teller: Teller,
  applications: Readonly<Record<string, string>>,
): Promise<Readonly<Record<Fate, string>>> => {
  const opened = new Map<Fate, string>();
  for (const fate of fates) {
    const institutionId = placeOf(teller, fate);
    const stay = await teller.register.inInstitution(institutionId, async (trx) =>
      trx
        .selectFrom('mobility')
        .select('id')
        .where('institution_id', '=', institutionId)
        .where('application_id', '=', applications[people[fate].who] ?? '')
        .executeTakeFirst(),
    );
    const input = { mobilityId: stay?.id ?? '' };
    const { obligationId } = await teller.tell('system', institutionId, openObligationCommand, input);
    if (obligationId === null) throw new Error('the agreement names no rule');
    opened.set(fate, obligationId);
  }
  const idOf = (fate: Fate): string => opened.get(fate) ?? '';
  return { kept: idOf('kept'), substituted: idOf('substituted'), refunded: idOf('refunded') };
};

/**
 * What becomes of three obligations, in some ten weeks: one is worked off at home and kept, one is substituted by an agreed
 * contribution from abroad, one is paid back in instalments.
 */
export const followStoryObligations = async (
  teller: Teller,
  {
    ids,
    startsOn,
    from,
    returnedOn,
    store,
  }: {
    readonly ids: Readonly<Record<Fate, string>>;
    /** First day of the story. */
    readonly startsOn: string;
    /** Day of the story on which the first of them speaks. */
    readonly from: number;
    /** Day on which he who keeps his obligation came back. */
    readonly returnedOn: string;
    readonly store: EvidenceStore;
  },
): Promise<void> => {
  const { tell, day, register, setting, accounts } = teller;
  const [kept, substituted, refunded] = fates.map((fate) => placeOf(teller, fate)) as [
    string,
    string,
    string,
  ];

  day(from);
  const letter = await store.put(sampleTranscript('employer-letter'));
  const file = await register.inInstitution(kept, async (trx) =>
    recordObligationFile(trx, kept, {
      obligationId: ids.kept,
      accountId: accounts.get(people.kept.who) ?? '',
      ...letter,
      mediaType: 'application/pdf',
      name: 'employer-letter.pdf',
      at: setting.now(),
    }),
  );
  if (!file.ok) throw new Error(file.refusal.code);
  const claimed = await tell(people.kept.who, kept, claimObligationEventCommand, {
    ...{ obligationId: ids.kept, kind: 'work', startsOn: addDays(returnedOn, 1), endsOn: null },
    ...{ place: 'almaty', remote: false, sector: 'science', evidence: 'employer-letter' as const },
    ...{ words: 'Су ресурстары зертханасы', fileId: file.value.id },
  });
  day(from + 4);
  await tell(
    'officer',
    kept,
    stateObligationFactsCommand,
    { obligationId: ids.kept, place: 'almaty', ownGrant: false, goodResult: true },
    'Барлық тапсырманың нәтижесі расталды.',
  );
  await tell(
    'officer',
    kept,
    decideObligationEventCommand,
    { id: claimed.id, isAccepted: true },
    'Жұмыс берушінің хаты толық.',
  );

  day(from + 6);
  const asked = await tell(people.substituted.who, substituted, fileObligationRequestCommand, {
    ...{ obligationId: ids.substituted, kind: 'substitution' as const, ...nothing, months: 6 },
    words: 'Вместо отработки проведу совместный курс и приму двух аспирантов в лаборатории за рубежом.',
  });
  day(from + 14);
  await tell(
    'officer',
    substituted,
    decideObligationRequestCommand,
    { id: asked.id, isGranted: true, months: 6 },
    'Вклад согласован с университетом и равен шести месяцам.',
  );

  day(from + 16);
  const offer = await tell(people.refunded.who, refunded, fileObligationRequestCommand, {
    ...{ obligationId: ids.refunded, kind: 'refund' as const, ...nothing },
    words: 'I have found work abroad and would like to pay the grant back.',
  });
  day(from + 20);
  await tell(
    'officer',
    refunded,
    decideObligationRequestCommand,
    { id: offer.id, isGranted: true },
    'The refund is pro rata, by the rule of the agreement.',
  );
  const { instalments } = await register.inInstitution(refunded, async (trx) =>
    selectRecords(trx, refunded, [ids.refunded]),
  );
  for (const [index, { id, amount }] of instalments.entries()) {
    const paidOnDay = from + 26 + 16 * index;
    day(paidOnDay);
    const paidOn = addDays(startsOn, paidOnDay);
    await tell('officer', refunded, recordRefundPaymentCommand, { id, amount, paidOn });
  }

  day(from + 70);
  await tell('system', kept, settleObligationCommand, { obligationId: ids.kept });
};
