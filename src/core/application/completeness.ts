import type { RefusalItem } from '../basics/refusal.ts';
import type { CallRules } from '../programme/rules.ts';
import { checkTask } from './check-task.ts';
import type { DraftContent } from './draft-content.ts';

/** What is known of the applicant beside what he wrote. */
export interface ApplicantFacts {
  readonly hasDetail: boolean;
  readonly hasProcessingConsent: boolean;
  readonly hasIin: boolean;
  readonly citizenship: string | null;
}

const checkApplicant = (facts: ApplicantFacts, rules: CallRules): readonly RefusalItem[] => [
  ...(facts.hasDetail ? [] : [{ code: 'person-missing', field: 'person' }]),
  ...(facts.hasProcessingConsent ? [] : [{ code: 'consent-missing', field: 'consent' }]),
  ...(rules.samePerson === 'iin' && !facts.hasIin ? [{ code: 'iin-missing', field: 'person.iin' }] : []),
  ...(rules.eligibility.citizenship !== null && facts.citizenship === null
    ? [{ code: 'citizenship-missing', field: 'person.citizenship' }]
    : []),
];

const checkRecord = ({ record }: DraftContent, { eligibility }: CallRules): readonly RefusalItem[] => [
  ...(record.level === null ? [{ code: 'level-missing', field: 'record.level' }] : []),
  ...(record.yearOfStudy === null ? [{ code: 'year-missing', field: 'record.yearOfStudy' }] : []),
  ...(record.field === null ? [{ code: 'field-of-study-missing', field: 'record.field' }] : []),
  ...(record.programmeOfStudy.trim() === ''
    ? [{ code: 'programme-of-study-missing', field: 'record.programmeOfStudy' }]
    : []),
  ...(record.gradeAverage === null ? [{ code: 'grade-missing', field: 'record.gradeAverage' }] : []),
  ...(eligibility.gradeAverage !== null &&
  record.gradeAverage !== null &&
  record.gradeAverage > eligibility.gradeAverage.outOf
    ? [
        {
          code: 'grade-above-scale',
          params: { outOf: eligibility.gradeAverage.outOf },
          field: 'record.gradeAverage',
        },
      ]
    : []),
  ...(eligibility.language === null || record.languageLevel !== null
    ? []
    : [{ code: 'language-missing', field: 'record.languageLevel' }]),
];

const checkPlan = ({ plan }: DraftContent, rules: CallRules): readonly RefusalItem[] => {
  const { fewest, most } = rules.choices;
  const admitted = rules.regions.flatMap(({ countries }) => countries);
  const hosts = rules.hosts.map(({ hostId }) => hostId);
  const { stayFrom, stayTo } = plan;
  return [
    ...(plan.choices.length < fewest
      ? [{ code: 'choices-too-few', params: { fewest }, field: 'plan.choices' }]
      : []),
    ...(plan.choices.length > most
      ? [{ code: 'choices-too-many', params: { most }, field: 'plan.choices' }]
      : []),
    ...plan.choices.flatMap(({ country, hostId, hostName, reason }, index) => {
      const at = `plan.choices.${index}`;
      const isTwice =
        plan.choices.findIndex((other) => other.hostName === hostName && other.country === country) < index;
      return [
        ...(hostName.trim() === '' ? [{ code: 'host-missing', field: `${at}.hostName` }] : []),
        ...(country === null ? [{ code: 'country-missing', field: `${at}.country` }] : []),
        ...(country !== null && !admitted.includes(country)
          ? [{ code: 'country-not-admitted', params: { country }, field: `${at}.country` }]
          : []),
        ...(hosts.length > 0 && (hostId === null || !hosts.includes(hostId))
          ? [{ code: 'host-not-admitted', field: `${at}.hostName` }]
          : []),
        ...(isTwice && hostName.trim() !== '' ? [{ code: 'choice-twice', field: `${at}.hostName` }] : []),
        ...(reason.trim() === '' ? [{ code: 'choice-reason-missing', field: `${at}.reason` }] : []),
      ];
    }),
    ...(stayFrom === null ? [{ code: 'stay-from-missing', field: 'plan.stayFrom' }] : []),
    ...(stayTo === null ? [{ code: 'stay-to-missing', field: 'plan.stayTo' }] : []),
    ...(stayFrom !== null && (stayFrom < rules.stay.from || stayFrom > rules.stay.to)
      ? [
          {
            code: 'stay-outside-call',
            params: { from: rules.stay.from, to: rules.stay.to },
            field: 'plan.stayFrom',
          },
        ]
      : []),
    ...(stayFrom !== null && stayTo !== null && stayTo <= stayFrom
      ? [{ code: 'stay-ends-before-start', field: 'plan.stayTo' }]
      : []),
    ...(stayTo !== null && stayTo > rules.stay.to
      ? [
          {
            code: 'stay-outside-call',
            params: { from: rules.stay.from, to: rules.stay.to },
            field: 'plan.stayTo',
          },
        ]
      : []),
    ...(plan.learningPlan.trim() === ''
      ? [{ code: 'learning-plan-missing', field: 'plan.learningPlan' }]
      : []),
  ];
};

const checkTasks = ({ tasks: { tasks } }: DraftContent, rules: CallRules): readonly RefusalItem[] => {
  const { fewest, most } = rules.tasks;
  return [
    ...(tasks.length < fewest ? [{ code: 'tasks-too-few', params: { fewest }, field: 'tasks' }] : []),
    ...(tasks.length > most ? [{ code: 'tasks-too-many', params: { most }, field: 'tasks' }] : []),
    ...tasks.flatMap((task, index) => checkTask(task, rules, `tasks.tasks.${index}`)),
  ];
};

const checkQuestions = ({ questions: { answers } }: DraftContent, rules: CallRules): readonly RefusalItem[] =>
  rules.questions.flatMap(({ id, kind, isRequired, longest, options }) => {
    const answer = (answers[id] ?? '').trim();
    const field = `questions.answers.${id}`;
    if (answer === '') return isRequired ? [{ code: 'answer-missing', field }] : [];
    if (longest !== null && Array.from(answer).length > longest) {
      return [{ code: 'answer-too-long', params: { longest }, field }];
    }
    const isOption = kind !== 'choice' || options.some((option) => option.id === answer);
    return isOption ? [] : [{ code: 'answer-no-option', field }];
  });

const checkDocuments = ({ documents: { files } }: DraftContent, rules: CallRules): readonly RefusalItem[] =>
  rules.documents.flatMap(({ id, isRequired }) =>
    isRequired && (files[id] ?? []).length === 0
      ? [{ code: 'document-missing', field: `documents.files.${id}` }]
      : [],
  );

/**
 * Everything that an application still needs before it can be submitted, in the order of its pages; each item names the
 * field where it is mended, whose first part is the section. Pure: the page runs it while one writes, the decision again.
 */
export const completeness = (
  content: DraftContent,
  rules: CallRules,
  applicant: ApplicantFacts,
): readonly RefusalItem[] => [
  ...checkApplicant(applicant, rules),
  ...checkRecord(content, rules),
  ...checkPlan(content, rules),
  ...checkTasks(content, rules),
  ...checkQuestions(content, rules),
  ...checkDocuments(content, rules),
  ...(content.declaration.isTrue ? [] : [{ code: 'declaration-missing', field: 'declaration.isTrue' }]),
];
