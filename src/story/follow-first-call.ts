import { waves, type Wave } from '../core/alumni/follow-up.ts';
import { waveDays } from '../core/alumni/wave-days.ts';
import { addDays } from '../core/basics/add-days.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { ConsentPurpose } from '../core/person/consent.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { openAlumniCommand } from '../register/alumni/open-alumni.ts';
import { stopAskingCommand } from '../register/alumni/stop-asking.ts';
import { agreeToBeAsked } from './agree-to-be-asked.ts';
import { answerInWave } from './answer-in-wave.ts';
import { evidenceErrands } from './evidence-errands.ts';
import {
  findStoryAlumnus,
  waveErrands,
  type Errand,
  type StoryAlumnus,
  type Traveller,
} from './follow-up-teller.ts';
import { storyAnswers } from './story-lives.ts';
import { supportErrands } from './support-errands.ts';
import type { Teller } from './teller.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

const travellers = ['aigerim', 'daniyar', 'kamila', 'zhansaya', 'arman', 'ruslan'] as const;
/** Whoever agrees that the files of registries and employers are matched with him. */
const matched: readonly Traveller[] = ['aigerim', 'daniyar', 'kamila'];

/** Who waits longest in each wave, so that the program reminds him: Arman to the last; at Alatau whoever answers late. */
const waiting: Readonly<Record<Wave, Readonly<Partial<Record<'alatau' | 'esil', Traveller>>>>> = {
  6: { alatau: 'kamila', esil: 'arman' },
  12: { alatau: 'aigerim', esil: 'arman' },
  36: { alatau: 'daniyar', esil: 'arman' },
  60: {},
};

/**
 * What becomes of those of the first call in the three years after their return: the program asks them after 6, 12 and 36 months. Most
 * answer, by the link, the printed code or the telephone; one is silent throughout, one stops the questions for good, one withdraws her
 * consent, one letter comes back. Documents are accepted and refused, an employer's file says otherwise than one of them, and a person
 * settles it; what the universities offer is taken up. Told until the day `until`, which must lie before what else happens.
 */
export const followFirstCall = async (
  teller: Teller,
  {
    startsOn,
    on,
    until,
    store,
    consentText,
  }: {
    /** First day of the story. */
    readonly startsOn: string;
    /** Day of the story on which they agree to be asked, before the first wave of the first of them. */
    readonly on: number;
    /** Day of the story before which it is told. */
    readonly until: number;
    readonly store: EvidenceStore;
    readonly consentText: (locale: Locale, purpose: ConsentPurpose) => string;
  },
): Promise<void> => {
  const { tell, day, institutions } = teller;
  const today = addDays(startsOn, on);
  day(on);
  for (const who of travellers)
    await agreeToBeAsked(teller, who, { isMatched: matched.includes(who), consentText });
  for (const key of ['alatau', 'esil'])
    await tell('system', institutions.get(key) ?? '', openAlumniCommand, { today });
  const alumni: StoryAlumnus[] = [];
  for (const who of travellers) alumni.push(await findStoryAlumnus(teller, who));
  const alumnusOf = (who: Traveller): StoryAlumnus => {
    const found = alumni.find((one) => one.who === who);
    if (found === undefined) throw new Error(`${who} is not followed`);
    return found;
  };
  const dayOfWave = (who: Traveller, wave: Wave, days: number): string =>
    addDays(waveDays(alumnusOf(who).endedOn, wave).dueOn, days);

  const errands: readonly Errand[] = [
    ...waves.flatMap((wave) => (wave === 60 ? [] : waveErrands(teller, alumni, wave, waiting[wave]))),
    ...storyAnswers.map((answer): Errand => [
      dayOfWave(answer.who, answer.wave, answer.days),
      async () => answerInWave(teller, alumnusOf(answer.who), answer),
    ]),
    [
      dayOfWave('ruslan', 12, 2),
      async () => {
        const { institutionId, id } = alumnusOf('ruslan');
        await tell('alumnus', institutionId, stopAskingCommand, { alumnusId: id, why: 'asked-to' });
      },
    ],
    ...evidenceErrands(teller, { alumnusOf, dayOfWave, store }),
    ...supportErrands(teller, { alumnusOf, dayOfWave }),
    ...withdrawFollowUp(teller, alumnusOf('kamila'), dayOfWave('kamila', 36, -30)),
  ];
  const last = addDays(startsOn, until);
  let clock = today;
  for (const [when, happens] of errands.toSorted(([one], [other]) =>
    one < other ? -1 : one > other ? 1 : 0,
  )) {
    if (when >= last) continue;
    if (when < clock) throw new Error('the story would go back in time');
    if (when > clock) day(Math.round((Date.parse(when) - Date.parse(startsOn)) / 86_400_000));
    clock = when;
    await happens();
  }
};
