import { addDays } from '../core/basics/add-days.ts';
import type { Wave } from '../core/alumni/follow-up.ts';
import { closeSupportOfferCommand } from '../register/alumni/close-support-offer.ts';
import { noteInterestCommand } from '../register/alumni/note-interest.ts';
import { postSupportOfferCommand } from '../register/alumni/post-support-offer.ts';
import { recordTakeUpCommand } from '../register/alumni/record-take-up.ts';
import type { Errand, StoryAlumnus, Traveller } from './follow-up-teller.ts';
import { storyOffers } from './story-offers.ts';
import type { Teller } from './teller.ts';

type Offer = keyof typeof storyOffers;

/** What the universities offer: a mentor is taken up, a grant is given and closed before its day, two offers are open at the end. */
export const supportErrands = (
  { tell, institutions }: Teller,
  {
    alumnusOf,
    dayOfWave,
  }: {
    readonly alumnusOf: (who: Traveller) => StoryAlumnus;
    readonly dayOfWave: (who: Traveller, wave: Wave, days: number) => string;
  },
): readonly Errand[] => {
  const offers = new Map<Offer, string>();
  const interests = new Map<string, string>();
  const post = async (university: 'alatau' | 'esil', offer: Offer, closesOn: string): Promise<void> => {
    const { id } = await tell(
      `${university}-coordinator`,
      institutions.get(university) ?? '',
      postSupportOfferCommand,
      { ...storyOffers[offer], field: null, closesOn },
    );
    offers.set(offer, id);
  };
  const note = async (who: Traveller, offer: Offer): Promise<void> => {
    const { institutionId, id: alumnusId } = alumnusOf(who);
    const input = { alumnusId, offerId: offers.get(offer) ?? '', isWanted: true };
    const noted = await tell(who, institutionId, noteInterestCommand, input);
    interests.set(`${who} ${offer}`, noted.id);
  };
  const takeUp = async (who: Traveller, offer: Offer, takenUpOn: string): Promise<void> => {
    const { institutionId, university } = alumnusOf(who);
    const input = { id: interests.get(`${who} ${offer}`) ?? '', takenUpOn };
    await tell(`${university}-coordinator`, institutionId, recordTakeUpCommand, input);
  };
  const [first, second, third] = [
    dayOfWave('aigerim', 6, 0),
    dayOfWave('aigerim', 12, 0),
    dayOfWave('aigerim', 36, 0),
  ];
  return [
    [addDays(first, 4), async () => post('alatau', 'mentor', addDays(first, 64))],
    [addDays(first, 6), async () => note('aigerim', 'mentor')],
    // Arman answers nothing and may want what is offered like everybody else.
    [addDays(first, 8), async () => note('arman', 'mentor')],
    [addDays(first, 26), async () => takeUp('aigerim', 'mentor', addDays(first, 25))],
    [addDays(second, 30), async () => post('esil', 'grant', addDays(second, 120))],
    [addDays(second, 33), async () => note('daniyar', 'grant')],
    [addDays(second, 34), async () => note('zhansaya', 'grant')],
    [addDays(second, 60), async () => takeUp('zhansaya', 'grant', addDays(second, 59))],
    [
      addDays(second, 61),
      async () =>
        tell('esil-coordinator', institutions.get('esil') ?? '', closeSupportOfferCommand, {
          id: offers.get('grant') ?? '',
        }),
    ],
    [addDays(third, 20), async () => post('alatau', 'vacancy', addDays(third, 130))],
    [addDays(third, 22), async () => post('esil', 'task', addDays(third, 140))],
    [addDays(third, 24), async () => note('zhansaya', 'vacancy')],
    [addDays(third, 25), async () => note('aigerim', 'task')],
  ];
};
