import type { Wave } from '../core/alumni/follow-up.ts';
import type { IntentionAnswers } from '../core/alumni/intention.ts';
import type { Answers } from '../core/alumni/questionnaire.ts';
import type { Traveller } from './follow-up-teller.ts';

/** What somebody says in a wave, how many days after its day, and by what. */
export interface StoryAnswer {
  readonly wave: Wave;
  readonly who: Traveller;
  readonly days: number;
  readonly by: 'link' | 'code' | 'telephone';
  /** Since so many months after the end of the stay. */
  readonly since: number;
  readonly answers: Answers;
}

const intending = (
  stay: IntentionAnswers['stay'],
  comes: IntentionAnswers['return'],
  motive: IntentionAnswers['motive'],
  plans: IntentionAnswers['plans'],
): IntentionAnswers => ({ stay, return: comes, motive, plans });

/** The four questions in the words of the questionnaire. */
const inWave = ({ stay, return: comes, motive, plans }: IntentionAnswers): Answers => ({
  ...{ intendStay: stay, intendReturn: comes, intendMotive: motive, intendPlans: plans },
});

/** What they intended when they signed and when they were back; whoever is not named left the questions out. */
export const storyIntentions: Readonly<
  Record<'agreement' | 'return', Readonly<Partial<Record<Traveller, IntentionAnswers>>>>
> = {
  agreement: {
    aigerim: intending('no', 'within-a-year', 'research', 'study'),
    daniyar: intending('no', 'within-a-year', 'family', 'nothing'),
    kamila: intending('undecided', 'within-five-years', 'research', 'work'),
    zhansaya: intending('undecided', 'within-five-years', 'work', 'study'),
    ruslan: intending('undecided', 'undecided', 'income', 'work'),
  },
  return: {
    aigerim: intending('no', 'now', 'duty', 'joint-work'),
    daniyar: intending('no', 'now', 'family', 'nothing'),
    kamila: intending('yes', 'within-five-years', 'research', 'work'),
    zhansaya: intending('no', 'within-five-years', 'family', 'study'),
    ruslan: intending('yes', 'later', 'income', 'work'),
  },
};

const firstMonths = (reason: string, employer: string, time: string): Answers => ({
  ...{ residencyReason: reason, previousEmployer: employer, timeToEmployment: time },
});
const home = { place: 'home' } as const;
const germany = { place: 'abroad', country: 'DEU' } as const;

/** The answers of those who answer; Arman says nothing to anybody, and Ruslan wants to be asked nothing more after his first one. */
export const storyAnswers: readonly StoryAnswer[] = [
  {
    ...{ wave: 6, who: 'zhansaya', days: 1, by: 'link', since: 3 },
    answers: {
      ...{ ...germany, activity: 'study', inField: true, contribution: ['joint-work'] },
      ...{ contributionText: 'Музеймен бірге өрнектер каталогін аяқтап жатырмыз.' },
      ...{ comeBack: 'yes', whatItTakes: ['vacancy', 'conditions'] },
      ...firstMonths('study', 'none', 'not-looking'),
      ...inWave(intending('no', 'within-five-years', 'research', 'study')),
    },
  },
  {
    ...{ wave: 6, who: 'aigerim', days: 1, by: 'link', since: 1 },
    answers: {
      ...{ ...home, activity: 'work', inField: true, contribution: ['joint-work'] },
      ...{ contributionText: 'Дрездендегі зертханамен бірге мақала дайындап жатырмыз.' },
      ...firstMonths('obligation', 'none', 'three-months'),
      ...inWave(intending('no', 'now', 'research', 'joint-work')),
    },
  },
  {
    ...{ wave: 6, who: 'daniyar', days: 3, by: 'link', since: 0 },
    answers: {
      ...{ ...home, activity: 'work', inField: false },
      ...firstMonths('family', 'no', 'six-months'),
    },
  },
  {
    ...{ wave: 6, who: 'kamila', days: 9, by: 'link', since: 3 },
    answers: {
      ...{ ...germany, activity: 'work', inField: true, contribution: ['supervision', 'partner-call'] },
      ...{ contributionText: 'Веду двух аспирантов кафедры и позвала её в заявку лаборатории.' },
      ...{ comeBack: 'perhaps', whatItTakes: ['conditions', 'pay'] },
      ...firstMonths('work', 'no', 'three-months'),
      ...inWave(intending('yes', 'undecided', 'research', 'living')),
    },
  },
  {
    ...{ wave: 6, who: 'ruslan', days: 2, by: 'link', since: 2 },
    answers: {
      ...{ ...germany, activity: 'work', inField: false, comeBack: 'perhaps', whatItTakes: ['pay'] },
      ...firstMonths('work', 'none', 'three-months'),
    },
  },
  {
    ...{ wave: 12, who: 'zhansaya', days: 5, by: 'code', since: 3 },
    answers: { ...germany, activity: 'study', inField: true, comeBack: 'yes' },
  },
  {
    ...{ wave: 12, who: 'aigerim', days: 24, by: 'telephone', since: 1 },
    answers: { ...home, activity: 'work', inField: true },
  },
  {
    ...{ wave: 12, who: 'daniyar', days: 1, by: 'link', since: 0 },
    answers: { ...home, activity: 'work', inField: false, contribution: ['other'] },
  },
  {
    ...{ wave: 12, who: 'kamila', days: 6, by: 'link', since: 3 },
    answers: {
      ...germany,
      activity: 'work',
      inField: true,
      contribution: ['supervision'],
      comeBack: 'perhaps',
    },
  },
  {
    ...{ wave: 36, who: 'zhansaya', days: 4, by: 'link', since: 33 },
    answers: {
      ...{ ...home, activity: 'work', inField: true, contribution: ['joint-work', 'supervision'] },
      ...inWave(intending('no', 'now', 'work', 'joint-work')),
    },
  },
  {
    ...{ wave: 36, who: 'aigerim', days: 10, by: 'link', since: 1 },
    answers: {
      ...{ ...home, activity: 'work', inField: true, contribution: ['joint-work', 'equipment'] },
      ...{ contributionText: 'Екі бекетке серіктестер берген өлшеуіштер орнатылды.' },
      ...inWave(intending('no', 'now', 'research', 'joint-work')),
    },
  },
];
