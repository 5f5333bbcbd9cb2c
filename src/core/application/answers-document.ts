import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';
import type { CallRules } from '../programme/rules.ts';
import type { DraftContent } from './draft-content.ts';

/** One question as it was asked and the answer as it reads, in the language used. */
export interface AnsweredQuestion {
  /** Where it is written, `tasks.tasks.0.title`. */
  readonly field: string;
  readonly question: string;
  /** `''` where it was left blank. */
  readonly answer: string;
}

/** One page of an application as it reads. */
export interface AnsweredSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AnsweredQuestion[];
}

/** The words of the form in the language used; handed in, because core has no messages. */
export interface DocumentWords {
  readonly say: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly country: (code: string) => string;
  readonly date: (day: string) => string;
  readonly fieldOfStudy: (code: string) => string;
  readonly language: (code: string) => string;
  /** Names of the uploaded files by id. */
  readonly fileName: (id: string) => string;
}

const either = (value: string | number | null, read: (value: string) => string = (text) => text): string =>
  value === null || value === '' ? '' : read(String(value));

/**
 * An application as it reads: the questions as they were asked and the answers as they read, section by section. Stored
 * once at submission; page, PDF, JSON and the reviewer's copy are made from it.
 */
export const answersDocument = (
  content: DraftContent,
  rules: CallRules,
  locale: Locale,
  words: DocumentWords,
): readonly AnsweredSection[] => {
  const { say, country, date } = words;
  const item = (
    field: string,
    key: string,
    answer: string,
    params?: Readonly<Record<string, string | number>>,
  ) => ({
    field,
    question: say(`field.${key}`, params),
    answer,
  });
  // With the decimals that were written, and the comma of the language.
  const number = (value: string): string =>
    formatNumber(Number(value), locale, value.split('.')[1]?.length ?? 0);
  const { record, plan, tasks, questions, documents } = content;
  return [
    {
      id: 'record',
      title: say('section.record'),
      items: [
        item(
          'record.level',
          'level',
          either(record.level, (level) => say(`level.${level}`)),
        ),
        item('record.yearOfStudy', 'year-of-study', either(record.yearOfStudy)),
        item('record.field', 'field-of-study', either(record.field, words.fieldOfStudy)),
        item('record.programmeOfStudy', 'programme-of-study', record.programmeOfStudy),
        item('record.gradeAverage', 'grade-average', either(record.gradeAverage, number)),
        item('record.languageCode', 'language', either(record.languageCode, words.language)),
        item('record.languageLevel', 'language-level', either(record.languageLevel)),
        item('record.languageCertificate', 'language-certificate', record.languageCertificate),
      ],
    },
    {
      id: 'plan',
      title: say('section.plan'),
      items: [
        ...plan.choices.flatMap((choice, index) => [
          item(
            `plan.choices.${index}.hostName`,
            'choice',
            [choice.hostName, either(choice.country, country)].filter(Boolean).join(', '),
            { number: index + 1 },
          ),
          item(`plan.choices.${index}.reason`, 'choice-reason', choice.reason, { number: index + 1 }),
        ]),
        item('plan.stayFrom', 'stay-from', either(plan.stayFrom, date)),
        item('plan.stayTo', 'stay-to', either(plan.stayTo, date)),
        item('plan.learningPlan', 'learning-plan', plan.learningPlan),
      ],
    },
    {
      id: 'tasks',
      title: say('section.tasks'),
      items: tasks.tasks.flatMap((task, index) => {
        const at = `tasks.tasks.${index}`;
        const number = { number: index + 1 };
        return [
          item(`${at}.title`, 'task-title', task.title, number),
          item(
            `${at}.kind`,
            'task-kind',
            either(task.kind, (kind) => say(`task-kind.${kind}`)),
            number,
          ),
          item(`${at}.expectedResult`, 'task-result', task.expectedResult, number),
          item(`${at}.measure`, 'task-measure', task.measure, number),
          item(`${at}.evidence`, 'task-evidence', task.evidence, number),
          item(`${at}.dueOn`, 'task-due', either(task.dueOn, date), number),
          item(`${at}.useAtHome`, 'task-use', task.useAtHome, number),
          item(`${at}.supervisor`, 'task-supervisor', task.supervisor, number),
          item(`${at}.supervisorEmail`, 'task-supervisor-email', task.supervisorEmail, number),
        ];
      }),
    },
    {
      id: 'questions',
      title: say('section.questions'),
      items: rules.questions.map(({ id, label, kind, options }) => {
        const given = questions.answers[id] ?? '';
        const option = kind === 'choice' ? options.find((candidate) => candidate.id === given) : undefined;
        return {
          field: `questions.answers.${id}`,
          question: label[locale],
          answer: option?.label[locale] ?? given,
        };
      }),
    },
    {
      id: 'documents',
      title: say('section.documents'),
      items: rules.documents.map(({ id, label }) => ({
        field: `documents.files.${id}`,
        question: label[locale],
        answer: (documents.files[id] ?? []).map(words.fileName).join(', '),
      })),
    },
  ];
};
