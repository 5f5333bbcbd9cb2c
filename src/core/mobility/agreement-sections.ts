import { formatDate } from '../basics/format-date.ts';
import { formatNumber } from '../basics/format-number.ts';
import { agreedMoney } from './agreed-money.ts';
import type { AgreedTask, AgreementContent } from './agreement-content.ts';
import type { AgreementWords } from './agreement-words.ts';

/** What something is called, and what it is; `''` where nothing was written. */
export type AgreementFact = readonly [name: string, value: string];

/** A part of an agreement as it reads; page, PDF and DOCX are made from it. */
export interface AgreementSection {
  readonly id: 'reason' | 'stay' | 'host' | 'courses' | 'tasks' | 'costs' | 'duties' | 'obligation';
  readonly title: string;
  /** Plain paragraphs: a reason, or that there is nothing. */
  readonly prose: readonly string[];
  readonly facts: readonly AgreementFact[];
  /** Things of one kind, each with its facts; `note` says what became of it. */
  readonly items: readonly {
    readonly heading: string;
    readonly note: string | null;
    readonly facts: readonly AgreementFact[];
  }[];
  readonly table: {
    readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** Numbered lines. */
  readonly list: readonly string[];
}

const bare = { prose: [], facts: [], items: [], table: null, list: [] };

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** An agreement as it reads in one language; what the parties wrote stays in their own words. */
export const agreementSections = (
  content: AgreementContent,
  { locale, say, country }: AgreementWords,
): readonly AgreementSection[] => {
  const { reason, host, supervisor, courses, tasks, costs, duties, obligation } = content;
  const day = (date: string | null): string => (date === null ? '' : formatDate(date, locale));
  const number = (value: number | null): string =>
    value === null ? '' : formatNumber(value, locale, decimalsOf(value));
  const person = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  const title = (id: AgreementSection['id']): string => say(`part.${id}`);
  const factsOfTask = ({ kind, expectedResult, measure, evidence, dueOn }: AgreedTask) =>
    (
      [
        ['kind', kind === null ? '' : say(`task-kind.${kind}`)],
        ['result', expectedResult],
        ['measure', measure],
        ['evidence', evidence],
        ['due', day(dueOn)],
      ] as const
    ).map(([name, value]) => [say(`task.${name}`), value] as const);
  const placeOf = (taskId: string): string => String(tasks.findIndex((task) => task.taskId === taskId) + 1);
  const sums = [...new Set(costs.map(({ currency }) => currency))].map((currency): AgreementFact => [
    say('cost.total', { currency }),
    agreedMoney(
      costs.reduce((sum, cost) => (cost.currency === currency ? sum + cost.amount : sum), 0),
      currency,
      locale,
    ),
  ]);
  return [
    ...(reason.trim() === ''
      ? []
      : [{ ...bare, id: 'reason' as const, title: title('reason'), prose: [reason] }]),
    {
      ...bare,
      id: 'stay',
      title: title('stay'),
      facts: [
        [say('stay.from'), day(content.plannedStart)],
        [say('stay.to'), day(content.plannedEnd)],
        [say('stay.country'), content.country === null ? '' : country(content.country)],
      ],
    },
    {
      ...bare,
      id: 'host',
      title: title('host'),
      facts: [
        [say('host.name'), host.name],
        [say('host.department'), host.department],
        [say('host.signer'), person(host.signer.name, host.signer.position, host.signer.email)],
        [say('host.contact'), person(host.contact.name, host.contact.email)],
        [say('host.supervisor'), person(supervisor.name, supervisor.email)],
      ],
    },
    {
      ...bare,
      id: 'courses',
      title: title('courses'),
      prose: courses.length === 0 ? [say('courses.none')] : [],
      table:
        courses.length === 0
          ? null
          : {
              columns: [
                { title: say('course.title'), isNumber: false },
                { title: say('course.credits'), isNumber: true },
                { title: say('course.recognised'), isNumber: false },
                { title: say('course.local-credits'), isNumber: true },
              ],
              rows: courses.map((course) => [
                course.title,
                number(course.credits),
                course.recognisedAs === '' ? say('course.not-recognised') : course.recognisedAs,
                number(course.localCredits),
              ]),
            },
    },
    {
      ...bare,
      id: 'tasks',
      title: title('tasks'),
      items: tasks.map((task, index) => ({
        heading: `${index + 1}. ${task.title}`,
        note:
          task.supersededBy === null ? null : say('task.superseded', { number: placeOf(task.supersededBy) }),
        facts: factsOfTask(task),
      })),
    },
    {
      ...bare,
      id: 'costs',
      title: title('costs'),
      prose: costs.length === 0 ? [say('costs.none')] : [],
      table:
        costs.length === 0
          ? null
          : {
              columns: [
                { title: say('cost.kind'), isNumber: false },
                { title: say('cost.paid-by'), isNumber: false },
                { title: say('cost.amount'), isNumber: true },
              ],
              rows: costs.map(({ kind, paidBy, amount, currency }) => [
                say(`cost-kind.${kind}`),
                say(`payer.${paidBy}`),
                agreedMoney(amount, currency, locale),
              ]),
            },
      facts: sums,
    },
    {
      ...bare,
      id: 'duties',
      title: title('duties'),
      prose: duties.length === 0 ? [say('duties.none')] : [],
      list: duties.map((duty) => duty[locale]),
    },
    {
      ...bare,
      id: 'obligation',
      title: title('obligation'),
      prose: [
        obligation === null
          ? say('obligation.none')
          : say('obligation.rule', { rule: obligation.name[locale], version: String(obligation.version) }),
      ],
    },
  ];
};
