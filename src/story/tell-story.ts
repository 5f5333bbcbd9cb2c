import { addDays } from '../core/basics/add-days.ts';
import type { Locale } from '../core/basics/locale.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { Role } from '../core/basics/role.ts';
import { nationalOffice } from '../core/institution/institution.ts';
import type { ConsentPurpose } from '../core/person/consent.ts';
import { remindFollowUpsCommand } from '../register/alumni/remind-follow-ups.ts';
import type { FormWords } from '../register/application/form-words.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { createProgrammeCommand } from '../register/programme/create-programme.ts';
import type { Register } from '../register/db.ts';
import { beginStory, endStory } from '../register/story.ts';
import type { Vault } from '../register/vault.ts';
import { agreeFirstCall } from './agree-first-call.ts';
import { storyRules } from './call-rules.ts';
import { gatherPeople } from './gather-people.ts';
import { makeOffer } from './offer.ts';
import { followFirstCall } from './follow-first-call.ts';
import { followStoryObligations, openStoryObligations } from './oblige-first-call.ts';
import { openOffices } from './open-offices.ts';
import { openSecondCall } from './open-second-call.ts';
import { emailOf, storyPeople } from './people.ts';
import { decideFirstCall, type StoryAllocate } from './decide-first-call.ts';
import { recordStoryRule } from './record-story-rule.ts';
import { exchangeFirstCall } from './exchange-first-call.ts';
import { releaseFirstCall, type StoryBuild } from './release-first-call.ts';
import { reportFirstCall } from './report-first-call.ts';
import { reportLate } from './report-late.ts';
import { researchReturns } from './research-returns.ts';
import type { StoryConsentTexts } from './talk-in-group.ts';
import { reviewFirstCall } from './review-first-call.ts';
import { runFirstCall } from './run-first-call.ts';
import { stayFirstCall } from './stay-first-call.ts';
import { stateStoryIntentions } from './state-story-intentions.ts';
import { StoryChanged } from './story-changed.ts';
import { createTeller, type Teller } from './teller.ts';

/** The password of every account of the demonstration; a production start has none of these accounts. */
export const storyPassword = 'qaitu-demonstration';

interface ToldStory {
  readonly institutions: readonly string[];
  readonly calls: readonly string[];
  readonly accounts: readonly {
    readonly key: string;
    readonly role: Role;
    readonly institution: string;
    readonly email: string;
    readonly password: string;
  }[];
  /** For those who want to go on telling: tests. */
  readonly teller: Teller;
}

/** Days after the beginning on which the two calls open: three years of lives after the first one pass before the second, which is open on the 1450th. */
const openings = { first: 20, second: 1435 };

/** The program looks once more at who waits for an answer. */
const remindAlumni = async (
  { tell, day, institutions }: Teller,
  startsOn: string,
  on: number,
): Promise<void> => {
  day(on);
  const input = { today: addDays(startsOn, on), after: '' };
  for (const key of ['alatau', 'esil'])
    await tell('system', institutions.get(key) ?? '', remindFollowUpsCommand, input);
};

/** A programme, what universities offer, one call from opening to the lives after it, and one that is open today. */
const runCalls = async (
  teller: Teller,
  startsOn: string,
  {
    allocate,
    build,
    lasts,
    consentText,
    studyTexts,
    ...parts
  }: {
    readonly formWords: FormWords;
    readonly store: EvidenceStore;
    readonly allocate: StoryAllocate;
    readonly build: StoryBuild;
    readonly lasts: number;
    readonly consentText: (locale: Locale, purpose: ConsentPurpose) => string;
    readonly studyTexts: StoryConsentTexts;
  },
): Promise<readonly string[]> => {
  teller.day(5);
  const { id: programmeId } = await teller.tell('officer', nationalOffice, createProgrammeCommand, {
    name: { kk: 'Академиялық ұтқырлық', ru: 'Академическая мобильность', en: 'Academic mobility' },
    purpose: {
      kk: 'Шетелде орындалған тапсырманың нәтижесін елге әкелу.',
      ru: 'Привезти домой результат задачи, выполненной за рубежом.',
      en: 'To bring home the result of a task done abroad.',
    },
  });
  const span = { from: addDays(startsOn, 5), to: addDays(startsOn, openings.second + 65) };
  const obligation = await recordStoryRule(teller, addDays(startsOn, 5));
  const second = {
    kk: 'Екінші ұлттық конкурс',
    ru: 'Второй национальный конкурс',
    en: 'Second national call',
  };
  const secondRules = {
    ...storyRules(second, addDays(startsOn, openings.second), 30, 'account'),
    obligation,
  };
  // Who applies to the call that is open can still reach the milestones.
  const { tasks } = await makeOffer(teller, { ...span, dueOn: secondRules.stay.to });
  teller.day(12);
  const first = {
    kk: 'Бірінші ұлттық конкурс',
    ru: 'Первый национальный конкурс',
    en: 'First national call',
  };
  const firstRules = storyRules(first, addDays(startsOn, openings.first), 30, 'account', {
    places: { europe: 4, asia: 2, america: 1 },
    budget: 14_000_000,
    leastScore: 63,
    obligation,
  });
  const over = await runFirstCall(teller, {
    ...parts,
    programmeId,
    universityTaskId: tasks.alatau,
    rules: firstRules,
    opensOn: openings.first,
  });
  const closedOn = openings.first + 30;
  const reviews = await reviewFirstCall(teller, { call: over, rules: firstRules, closedOn });
  const unfair = reviews.get('reviewer-2 arman');
  if (unfair === undefined) throw new Error('the story lost a review');
  await decideFirstCall(teller, { call: over, closedOn, unfair, allocate });
  await agreeFirstCall(teller, {
    call: over,
    planned: firstRules.stay,
    closedOn,
    store: parts.store,
  });
  const { applications } = over;
  await stateStoryIntentions(teller, { occasion: 'agreement', applications });
  const planned = firstRules.stay;
  await stayFirstCall(teller, { call: over, planned, closedOn });
  // The last of them is back six days after the planned end.
  const allBack = closedOn + 240 + 8;
  teller.day(allBack);
  const obligations = await openStoryObligations(teller, applications);
  if (lasts <= allBack) return [over.id];
  const closedAt = addDays(startsOn, closedOn);
  await reportFirstCall(teller, { closedOn, closedAt, store: parts.store });
  await followStoryObligations(teller, {
    ids: obligations,
    startsOn,
    from: allBack + 54,
    returnedOn: addDays(planned.to, 1),
    store: parts.store,
  });
  teller.day(allBack + 125);
  await stateStoryIntentions(teller, { occasion: 'return', applications });
  await followFirstCall(teller, {
    startsOn,
    on: allBack + 126,
    until: openings.second - 8,
    store: parts.store,
    consentText,
  });
  teller.day(openings.second - 7);
  const open = await openSecondCall(teller, {
    ...parts,
    programmeId,
    rules: secondRules,
    opensOn: openings.second,
  });
  await reportLate(teller, { on: openings.second + 6, store: parts.store });
  await remindAlumni(teller, startsOn, openings.second + 8);
  const released = openings.second + 10;
  await releaseFirstCall(teller, {
    on: released,
    dataThrough: addDays(startsOn, released - 1),
    year: Number(planned.to.slice(0, 4)),
    build,
  });
  await researchReturns(teller, {
    on: released + 1,
    dayOf: (day) => addDays(startsOn, day),
    texts: studyTexts,
  });
  await exchangeFirstCall(teller, {
    applicationId: applications['aigerim'] ?? '',
    year: Number(planned.from.slice(0, 4)),
  });
  return [over.id, open];
};

/**
 * Tell the demonstration story in an empty register, or go on with one that was begun there. Refused where the register
 * holds anything else, or a story that another version of the program told otherwise. `startsOn` counts only for a story that begins.
 */
export const tellStory = async (
  register: Register,
  {
    startsOn,
    vault,
    passwordHash,
    consentText,
    studyTexts,
    formWords,
    store,
    allocate,
    build,
    lasts = Infinity,
  }: {
    readonly startsOn: string;
    readonly vault: Vault;
    readonly passwordHash: string;
    readonly consentText: (locale: Locale, purpose?: ConsentPurpose) => string;
    /** Fingerprints of the texts of consent to field research, in Kazakh. */
    readonly studyTexts: StoryConsentTexts;
    readonly formWords: FormWords;
    /** Where the documents of the applicants are kept. */
    readonly store: EvidenceStore;
    readonly allocate: StoryAllocate;
    readonly build: StoryBuild;
    /** On which day after its first one it breaks off: at 298 all are back and nobody has reported. To the end if left out. */
    readonly lasts?: number;
  },
): Promise<Result<ToldStory, { readonly code: 'register-not-empty' | 'story-changed' }>> => {
  const begun = await beginStory(register, startsOn);
  if (begun === undefined) return refuse({ code: 'register-not-empty' });
  const teller = createTeller(register, begun, vault);
  let calls: readonly string[];
  try {
    await openOffices(teller);
    await gatherPeople(teller, passwordHash, consentText);
    calls = await runCalls(teller, begun, {
      formWords,
      store,
      allocate,
      build,
      lasts,
      consentText,
      studyTexts,
    });
  } catch (error) {
    if (error instanceof StoryChanged) return refuse({ code: 'story-changed' });
    throw error;
  }
  await endStory(register, new Date());
  return accept({
    institutions: [...teller.institutions.values()],
    calls,
    accounts: storyPeople.flatMap((person) =>
      person.roles.map((role) => ({
        key: person.key,
        role,
        institution: teller.institutions.get(person.institution) ?? '',
        email: emailOf(person),
        password: storyPassword,
      })),
    ),
    teller,
  });
};
