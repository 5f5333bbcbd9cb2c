import { hashPassword } from 'better-auth/crypto';
import type { Register } from '../register/db.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import type { Vault } from '../register/vault.ts';
import { nationalOffice } from '../core/institution/institution.ts';
import { carryOutOrder } from './jobs/carry-out-order.ts';
import { releaseFilesOf } from './jobs/release-files-of.ts';
import type { StoryBuild } from '../story/release-first-call.ts';
import { storyPassword, tellStory } from '../story/tell-story.ts';
import { allocateApart } from '../solve/allocate-apart.ts';
import { consentText } from './consent-text.ts';
import { loadFormWords } from './form-words.ts';
import { studyConsentTexts } from './study/study-consent-texts.ts';

/** How long the story has been going on when it is told: its first call is over, its last one is open. */
const storyDays = 1450;

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Builds at once what a job would build; what cannot be built is a mistake of the story. */
const buildStoryRelease: StoryBuild = async (register, setting, releaseId) => {
  const fail = (sentence: string): never => {
    throw new Error(sentence);
  };
  const parts = { makeFiles: releaseFilesOf, report: fail };
  await carryOutOrder(register, setting, parts, nationalOffice, releaseId);
};

/** Tell the demonstration story with what only the server has: the form of passwords and the texts of consent. */
export const makeStory = async (
  register: Register,
  { vault, store }: { readonly vault: Vault; readonly store: EvidenceStore },
  {
    startsOn = daysAgo(storyDays),
    lasts,
  }: {
    readonly startsOn?: string;
    /** Days after which the telling breaks off, for tests that go on by themselves. */
    readonly lasts?: number;
  } = {},
) =>
  tellStory(register, {
    startsOn,
    ...(lasts === undefined ? {} : { lasts }),
    vault,
    passwordHash: await hashPassword(storyPassword),
    formWords: await loadFormWords(),
    store,
    allocate: async (instance) => allocateApart(instance, { seconds: 60 }),
    build: buildStoryRelease,
    consentText: (locale, purpose = 'processing') => consentText(locale, purpose, 1),
    studyTexts: studyConsentTexts.fingerprintsIn('kk'),
  });
