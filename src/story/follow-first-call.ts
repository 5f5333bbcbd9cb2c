import type { Locale } from '../core/basics/locale.ts';
import { answerFollowUpCommand } from '../register/alumni/answer-follow-up.ts';
import { openAlumniCommand } from '../register/alumni/open-alumni.ts';
import { openFollowUpsCommand } from '../register/alumni/open-follow-ups.ts';
import { postSupportOfferCommand } from '../register/alumni/post-support-offer.ts';
import { stateOutcomeCommand } from '../register/alumni/state-outcome.ts';
import { stopAskingCommand } from '../register/alumni/stop-asking.ts';
import { sha256 } from '../register/journal.ts';
import { findOwnPerson } from '../register/person/find-own-person.ts';
import { giveConsentCommand } from '../register/person/give-consent.ts';
import { storyPeople } from './people.ts';
import type { Teller } from './teller.ts';

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const universities = ['alatau', 'esil'] as const;
/** Whoever came home of the first call and agreed to be asked; `arman` says nothing to anybody. */
const agreed = ['aigerim', 'daniyar', 'kamila', 'zhansaya', 'ruslan', 'arman'] as const;

const said = {
  fileId: null,
  evidence: 'self-report' as const,
  isConsented: false,
  replacesId: null,
};

/** The alumnus of a person of the story. */
const alumnusOf = async (
  { register, accounts, institutions }: Teller,
  who: string,
): Promise<{ readonly institutionId: string; readonly alumnusId: string }> => {
  const person = storyPeople.find(({ key }) => key === who);
  const institutionId = institutions.get(person?.institution ?? '') ?? '';
  const row = await register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('alumnus')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('account_id', '=', accounts.get(who) ?? '')
      .executeTakeFirstOrThrow(),
  );
  return { institutionId, alumnusId: row.id };
};

/**
 * What became of those of the first call, in six days: one has reached her first wave and answers by her link, the others say of themselves
 * where they are, one wants to be asked nothing more, one is silent; and a university offers something to whoever came back.
 */
export const followFirstCall = async (
  teller: Teller,
  {
    startsOn,
    on,
    consentText,
  }: {
    /** First day of the story. */
    readonly startsOn: string;
    /** Day of the story on which the program asks. */
    readonly on: number;
    readonly consentText: (locale: Locale, purpose: 'follow-up') => string;
  },
): Promise<void> => {
  const { tell, day, register, accounts, institutions } = teller;
  const today = dayAfter(startsOn, on);
  day(on);
  for (const who of agreed) {
    const person = storyPeople.find(({ key }) => key === who);
    if (person === undefined) throw new Error(`nobody in the story is called ${who}`);
    const institutionId = institutions.get(person.institution) ?? '';
    const personId = await findOwnPerson(register, institutionId, accounts.get(who) ?? '');
    if (personId === undefined) throw new Error(`${who} has no record`);
    const { locale } = person;
    const textSha256 = sha256(consentText(locale, 'follow-up'));
    await tell(who, institutionId, giveConsentCommand, {
      ...{ personId, purpose: 'follow-up', version: 1, locale, textSha256, shownSha256: textSha256 },
    });
  }
  for (const key of universities) {
    const institutionId = institutions.get(key) ?? '';
    await tell('system', institutionId, openAlumniCommand, { today });
    await tell('system', institutionId, openFollowUpsCommand, { today, after: '' });
  }

  day(on + 1);
  const early = await alumnusOf(teller, 'zhansaya');
  const asked = await register.inInstitution(early.institutionId, async (trx) =>
    trx
      .selectFrom('follow_up')
      .select('id')
      .where('institution_id', '=', early.institutionId)
      .where('alumnus_id', '=', early.alumnusId)
      .executeTakeFirst(),
  );
  if (asked === undefined) throw new Error('the first wave of the story is not due');
  await tell('system', early.institutionId, answerFollowUpCommand, {
    followUpId: asked.id,
    version: 1,
    by: 'self',
    answers: {
      ...{ place: 'abroad', country: 'DEU', activity: 'study', since: dayAfter(today, -60).slice(0, 7) },
      ...{
        inField: true,
        contribution: ['joint-work'],
        comeBack: 'yes',
        whatItTakes: ['vacancy', 'conditions'],
      },
      ...{ contributionText: 'Зертханамен бірге мақала дайындап жатырмыз.' },
    },
  });

  day(on + 2);
  const aigerim = await alumnusOf(teller, 'aigerim');
  const daniyar = await alumnusOf(teller, 'daniyar');
  const kamila = await alumnusOf(teller, 'kamila');
  const since = dayAfter(today, -100).slice(0, 7);
  for (const [who, { institutionId, alumnusId }] of [
    ['aigerim', aigerim],
    ['daniyar', daniyar],
  ] as const)
    await tell(who, institutionId, stateOutcomeCommand, {
      ...{ alumnusId, state: 'returned', since, country: null, inField: true, ...said },
    });
  await tell('kamila', kamila.institutionId, stateOutcomeCommand, {
    ...{ alumnusId: kamila.alumnusId, state: 'work-abroad', since, country: 'DEU', inField: true, ...said },
  });

  day(on + 3);
  const ruslan = await alumnusOf(teller, 'ruslan');
  await tell('ruslan', ruslan.institutionId, stopAskingCommand, {
    alumnusId: ruslan.alumnusId,
    why: 'asked-to',
  });
  await tell('alatau-coordinator', institutions.get('alatau') ?? '', postSupportOfferCommand, {
    kind: 'vacancy',
    field: null,
    closesOn: dayAfter(today, 90),
    title: {
      kk: 'Су ресурстары зертханасының ғылыми қызметкері',
      ru: 'Научный сотрудник лаборатории водных ресурсов',
      en: 'Research fellow at the laboratory of water resources',
    },
    description: {
      kk: 'Шетелде үйренген әдістерін елде қолданғысы келетін түлекке.',
      ru: 'Для выпускника, который хочет применить дома освоенное за рубежом.',
      en: 'For an alumnus who wants to use at home what was learnt abroad.',
    },
  });
};
