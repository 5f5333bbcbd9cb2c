import { datePartsOf } from '../../../../core/basics/date-parts-of.ts';
import { dayOf, formatTime } from '../../../../core/basics/format-date.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import { noWords } from '../no-words.ts';
import type { RulesForm } from './rules-form.ts';

const noDate = datePartsOf(null);
const dateOf = (day: string) => (day === '' ? noDate : datePartsOf(day));

const momentOf = (instant: string, timeZone: string): RulesForm['opensAt'] => {
  if (instant === '') return { date: noDate, time: '' };
  const seconds = new Date(instant).toISOString().slice(17, 19);
  const time = formatTime(instant, timeZone);
  return {
    date: datePartsOf(dayOf(instant, timeZone)),
    time: seconds === '00' ? time : `${time}:${seconds}`,
  };
};

const percentOf = (share: number): string => String(Number((share * 100).toFixed(4)));

/** Rules as their screen; `rulesOfForm` leads back. */
export const formOfRules = (rules: CallRules): RulesForm => {
  const { eligibility, stay, timeZone } = rules;
  return {
    ...rules,
    opensAt: momentOf(rules.opensAt, timeZone),
    closesAt: momentOf(rules.closesAt, timeZone),
    graceMinutes: String(rules.graceMinutes),
    stay: { from: dateOf(stay.from), to: dateOf(stay.to) },
    finalReportDueOn: dateOf(rules.finalReportDueOn),
    eligibility: {
      levels: eligibility.levels,
      years: {
        isAsked: eligibility.years !== null,
        from: String(eligibility.years?.from ?? ''),
        to: String(eligibility.years?.to ?? ''),
      },
      citizenship: {
        isAsked: eligibility.citizenship !== null,
        countries: eligibility.citizenship ?? [],
      },
      gradeAverage: {
        isAsked: eligibility.gradeAverage !== null,
        least: String(eligibility.gradeAverage?.least ?? ''),
        outOf: String(eligibility.gradeAverage?.outOf ?? ''),
      },
      language: eligibility.language ?? '',
    },
    regions: rules.regions.map((region) => ({
      ...region,
      places: String(region.places),
      grant: region.grant === null ? '' : String(region.grant),
    })),
    budget: String(rules.budget),
    universityCap: rules.universityCap === null ? '' : String(rules.universityCap),
    choices: { fewest: String(rules.choices.fewest), most: String(rules.choices.most) },
    tasks: { fewest: String(rules.tasks.fewest), most: String(rules.tasks.most) },
    questions: rules.questions.map((question) => ({
      ...question,
      hint: question.hint ?? noWords,
      longest: question.longest === null ? '' : String(question.longest),
    })),
    rubric: {
      guidance: rules.rubric.guidance,
      criteria: rules.rubric.criteria.map((criterion) => ({
        ...criterion,
        weight: String(criterion.weight),
        anchors: criterion.anchors.map(({ mark, meaning }) => ({ mark: String(mark), meaning })),
      })),
    },
    review: {
      ...rules.review,
      perApplication: String(rules.review.perApplication),
      thirdOpinionGap: rules.review.thirdOpinionGap === null ? '' : String(rules.review.thirdOpinionGap),
      leastScore: String(rules.review.leastScore),
      rankLevel: percentOf(rules.review.rankLevel),
      appealDays: String(rules.review.appealDays),
    },
    groupShare: percentOf(rules.groupShare),
    obligation:
      rules.obligation === undefined ? '' : `${rules.obligation.ruleId} ${rules.obligation.version}`,
  };
};
