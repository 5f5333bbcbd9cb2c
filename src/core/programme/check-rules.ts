import type { RefusalItem } from '../basics/refusal.ts';
import { completeRules, type CallRules } from './rules.ts';

/** Texts, dates and items that a draft may lack. */
const checkPresence = (rules: CallRules): readonly RefusalItem[] =>
  (completeRules.safeParse(rules).error?.issues ?? []).map(({ code, path }) => ({
    code: code === 'too_small' && isList(rules, path) ? 'list-too-short' : 'value-missing',
    field: path.map(String).join('.'),
  }));

const isList = (rules: CallRules, path: readonly PropertyKey[]): boolean =>
  Array.isArray(path.reduce<unknown>((inner, step) => Object(inner)[step], rules));

const areThere = (...dates: readonly string[]): boolean => dates.every((date) => date !== '');

const twice = (items: readonly { readonly id: string }[], field: string): readonly RefusalItem[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) === index
      ? []
      : [{ code: 'named-twice', params: { name: id }, field: `${field}.${index}.id` }],
  );

const checkDates = (rules: CallRules): readonly RefusalItem[] => [
  ...(!areThere(rules.closesAt, rules.opensAt) || rules.closesAt > rules.opensAt
    ? []
    : [{ code: 'closes-before-opening', field: 'closesAt' }]),
  ...(!areThere(rules.stay.to, rules.stay.from) || rules.stay.to > rules.stay.from
    ? []
    : [{ code: 'stay-ends-before-start', field: 'stay.to' }]),
  ...(!areThere(rules.stay.from, rules.closesAt) || rules.stay.from > rules.closesAt.slice(0, 10)
    ? []
    : [{ code: 'stay-before-deadline', field: 'stay.from' }]),
  ...(!areThere(rules.finalReportDueOn, rules.stay.to) || rules.finalReportDueOn >= rules.stay.to
    ? []
    : [{ code: 'report-before-end-of-stay', field: 'finalReportDueOn' }]),
];

const checkQuotas = (rules: CallRules): readonly RefusalItem[] => {
  const countries = rules.regions.flatMap((region) => region.countries);
  const shared = countries.find((country, index) => countries.indexOf(country) !== index);
  return [
    ...rules.regions.flatMap(({ places }, index) =>
      places > 0 ? [] : [{ code: 'quota-zero', field: `regions.${index}.places` }],
    ),
    ...(shared === undefined
      ? []
      : [{ code: 'country-in-two-regions', params: { country: shared }, field: 'regions' }]),
    ...(rules.budget > 0 ? [] : [{ code: 'budget-zero', field: 'budget' }]),
    ...(rules.universityCap === 0 ? [{ code: 'cap-zero', field: 'universityCap' }] : []),
  ];
};

const checkRubric = ({ rubric: { criteria } }: CallRules): readonly RefusalItem[] => {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(criteria.length === 0 || total === 100
      ? []
      : [{ code: 'weights-not-hundred', params: { total }, field: 'rubric.criteria' }]),
    ...criteria.flatMap(({ anchors }, index) => {
      const marks = anchors.map(({ mark }) => mark);
      const rises = marks.every((mark, place) => place === 0 || mark > (marks[place - 1] ?? mark));
      return rises ? [] : [{ code: 'marks-not-rising', field: `rubric.criteria.${index}.anchors` }];
    }),
  ];
};

const checkNumbers = (rules: CallRules): readonly RefusalItem[] => [
  ...(rules.choices.most >= rules.choices.fewest
    ? []
    : [{ code: 'most-below-fewest', field: 'choices.most' }]),
  ...(rules.tasks.most >= rules.tasks.fewest ? [] : [{ code: 'most-below-fewest', field: 'tasks.most' }]),
  ...(rules.eligibility.years === null || rules.eligibility.years.to >= rules.eligibility.years.from
    ? []
    : [{ code: 'most-below-fewest', field: 'eligibility.years.to' }]),
  ...(rules.eligibility.gradeAverage === null ||
  rules.eligibility.gradeAverage.least <= rules.eligibility.gradeAverage.outOf
    ? []
    : [
        {
          code: 'grade-above-scale',
          params: { outOf: rules.eligibility.gradeAverage.outOf },
          field: 'eligibility.gradeAverage.least',
        },
      ]),
];

/** What keeps rules from being announced, item by item with its field; nothing where they are complete. */
export const checkRules = (rules: CallRules): readonly RefusalItem[] => [
  ...checkPresence(rules),
  ...checkDates(rules),
  ...checkQuotas(rules),
  ...checkRubric(rules),
  ...checkNumbers(rules),
  ...twice(rules.regions, 'regions'),
  ...twice(rules.questions, 'questions'),
  ...twice(rules.documents, 'documents'),
  ...twice(rules.priorities, 'priorities'),
  ...twice(rules.rubric.criteria, 'rubric.criteria'),
  ...rules.questions.flatMap(({ kind, options }, index) =>
    kind === 'choice' && options.length < 2
      ? [{ code: 'options-missing', field: `questions.${index}.options` }]
      : [],
  ),
];
