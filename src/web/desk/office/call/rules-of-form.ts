import { instantAt } from '../../../../core/basics/instant-at.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import { checkRules } from '../../../../core/programme/check-rules.ts';
import { callRules, completeRules, type CallRules } from '../../../../core/programme/rules.ts';
import { readShape } from '../read-shape.ts';
import { typedDay } from '../typed-day.ts';
import type { RulesForm } from './rules-form.ts';

/** Nothing for nothing typed; a day without its time, or a time without its day, is no moment and is not dropped. */
const moment = ({ date, time }: RulesForm['opensAt'], timeZone: string): string => {
  const read = typedDay(date);
  if (read === undefined && time.trim() === '') return '';
  const clock = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?$/.test(time.trim()) ? time.trim() : undefined;
  if (read === undefined || read === 'wrong' || clock === undefined) return 'wrong';
  return instantAt(read, clock.replace('.', ':').replace(/^\d:/, '0$&'), timeZone);
};

const isBlank = (words: LocalizedText): boolean => Object.values(words).every((word) => word.trim() === '');
const number = readTypedNumber;
const percent = (typed: string): number | undefined => {
  const read = number(typed);
  return read === undefined ? undefined : read / 100;
};

const obligationOf = (chosen: string): Pick<CallRules, 'obligation'> => {
  const [ruleId = '', version = ''] = chosen.split(' ');
  return chosen === '' ? {} : { obligation: { ruleId, version: Number(version) } };
};

const typedRules = ({ obligation, ...form }: RulesForm) => {
  const { eligibility, stay, timeZone } = form;
  return {
    ...form,
    ...obligationOf(obligation),
    opensAt: moment(form.opensAt, timeZone),
    closesAt: moment(form.closesAt, timeZone),
    graceMinutes: number(form.graceMinutes),
    stay: { from: typedDay(stay.from) ?? '', to: typedDay(stay.to) ?? '' },
    finalReportDueOn: typedDay(form.finalReportDueOn) ?? '',
    eligibility: {
      levels: eligibility.levels,
      years: eligibility.years.isAsked
        ? { from: number(eligibility.years.from), to: number(eligibility.years.to) }
        : null,
      citizenship: eligibility.citizenship.isAsked ? eligibility.citizenship.countries : null,
      gradeAverage: eligibility.gradeAverage.isAsked
        ? { least: number(eligibility.gradeAverage.least), outOf: number(eligibility.gradeAverage.outOf) }
        : null,
      language: eligibility.language === '' ? null : eligibility.language,
    },
    regions: form.regions.map((region) => ({
      ...region,
      places: number(region.places),
      grant: region.grant.trim() === '' ? null : number(region.grant),
    })),
    budget: number(form.budget),
    universityCap: form.universityCap.trim() === '' ? null : number(form.universityCap),
    choices: { fewest: number(form.choices.fewest), most: number(form.choices.most) },
    tasks: { fewest: number(form.tasks.fewest), most: number(form.tasks.most) },
    questions: form.questions.map((question) => ({
      ...question,
      hint: isBlank(question.hint) ? null : question.hint,
      longest: question.longest.trim() === '' ? null : number(question.longest),
      options: question.kind === 'choice' ? question.options : [],
    })),
    rubric: {
      guidance: form.rubric.guidance,
      criteria: form.rubric.criteria.map((criterion) => ({
        ...criterion,
        weight: number(criterion.weight),
        anchors: criterion.anchors.map(({ mark, meaning }) => ({ mark: number(mark), meaning })),
      })),
    },
    review: {
      ...form.review,
      perApplication: number(form.review.perApplication),
      thirdOpinionGap: form.review.thirdOpinionGap.trim() === '' ? null : number(form.review.thirdOpinionGap),
      leastScore: number(form.review.leastScore),
      rankLevel: percent(form.review.rankLevel),
      appealDays: number(form.review.appealDays),
    },
    groupShare: percent(form.groupShare),
  };
};

/**
 * What stands on the screen as rules that can be kept, or everything that has not the right form, field by field as
 * rules are named.
 */
export const rulesOfForm = (form: RulesForm): Result<CallRules, readonly RefusalItem[]> =>
  readShape(callRules, typedRules(form));

/** Everything that is missing or wrong on the screen, field by field: what keeps these rules from being announced. */
export const faultsOfForm = (form: RulesForm): readonly RefusalItem[] => {
  const typed = typedRules(form);
  const kept = readShape(callRules, typed);
  if (kept.ok) return checkRules(kept.value);
  const read = readShape(completeRules, typed);
  return read.ok ? kept.refusal : read.refusal;
};
