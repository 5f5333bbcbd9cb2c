import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import type { ReportView } from '../../contract/report.ts';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import type { PaperBlock, PaperBlocks, PaperFact } from '../../exchange/document/paper-blocks.ts';
import { plainProse } from '../../exchange/document/plain-prose.ts';
import { signatureBlocks } from '../../exchange/document/signature-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { VersionedWords } from '../../register/institution/find-document-template.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { paperLabelsOf } from './paper-labels-of.ts';
import { templateWords } from './template-words.ts';

type Task = ReportView['tasks'][number];

interface PrintedReport {
  readonly report: Pick<
    ReportView,
    | 'reference'
    | 'participant'
    | 'callTitle'
    | 'country'
    | 'hostName'
    | 'plannedStart'
    | 'plannedEnd'
    | 'departedOn'
    | 'returnedOn'
    | 'submittedAt'
    | 'tasks'
    | 'recognitions'
    | 'experiences'
  >;
  readonly institution: LocalizedText;
  readonly template: VersionedWords;
  readonly isDemonstration: boolean;
}

const day = (instant: string, locale: Locale): string => formatDate(dayOf(instant, nationalTimeZone), locale);

const resultFacts = ({ result }: Task, locale: Locale): readonly PaperFact[] => {
  if (result === null) return [[text(locale, 'report-paper.outcome'), text(locale, 'report-paper.none')]];
  const reasons = result.verifications.flatMap(({ reason, revision }) => [reason, revision]);
  const verdict =
    result.verdict === null
      ? text(locale, 'report-paper.not-verified')
      : text(locale, `report.verdict.${result.verdict}`);
  return [
    [text(locale, 'report-paper.claim'), text(locale, `report.claim.${result.claim}`)],
    [text(locale, 'report-paper.outcome'), result.outcome],
    [text(locale, 'report-paper.self'), result.selfAssessment],
    [text(locale, 'report-paper.use'), result.useAtHome],
    [
      text(locale, 'report-paper.evidence'),
      result.evidence
        .map(({ kind, value, fileName, note }) =>
          // Of a link whose copy is kept the address is shown, as its page does.
          [text(locale, `report.evidence-kind.${kind}`), kind === 'file' ? (fileName ?? value) : value, note]
            .filter((part) => part !== '')
            .join(': '),
        )
        .join('\n'),
    ],
    [text(locale, 'report-paper.verdict'), verdict],
    [
      text(locale, 'report-paper.reason'),
      reasons.filter((reason): reason is string => reason !== null && reason !== '').join('\n\n'),
    ],
  ];
};

const taskBlocks = (task: Task, at: number, locale: Locale): readonly PaperBlock[] => [
  { kind: 'heading', level: 3, text: `${formatNumber(at + 1, locale)}. ${task.title}` },
  {
    kind: 'facts',
    isRuled: true,
    facts: [
      [text(locale, 'report-paper.expected'), task.expectedResult],
      [text(locale, 'report-paper.measure'), task.measure],
      [text(locale, 'report-paper.due'), formatDate(task.dueOn, locale)],
      ...resultFacts(task, locale),
    ],
  },
];

const blocksOf = (
  { report, institution, template, isDemonstration }: PrintedReport,
  locale: Locale,
  country: (code: string) => string,
): PaperBlocks => {
  const { reference, participant, submittedAt, tasks, recognitions, experiences } = report;
  const submitted = submittedAt === null ? '' : day(submittedAt, locale);
  const name = participant === '' ? text(locale, 'order.forgotten') : participant;
  const words = templateWords.fill(
    template,
    {
      institution: institution[locale],
      name,
      reference,
      call: report.callTitle[locale],
      date: submitted,
    },
    locale,
  );
  const from = formatDate(report.departedOn ?? report.plannedStart, locale);
  const to = formatDate(report.returnedOn ?? report.plannedEnd, locale);
  const columns = ['course', 'ects', 'grade', 'recognition'] as const;
  return {
    title: text(locale, 'document-template.kind.report'),
    letterhead: words.letterhead,
    author: null,
    blank: '—',
    footer: `${reference} · ${name} · ${words.version}`,
    isWide: false,
    ...{ locale, isDemonstration },
    blocks: [
      {
        kind: 'facts',
        isRuled: false,
        facts: [
          [text(locale, 'report-paper.participant'), name],
          [text(locale, 'report-paper.reference'), reference],
          [text(locale, 'report-paper.host'), `${report.hostName}, ${country(report.country)}`],
          [text(locale, 'report-paper.days'), text(locale, 'order.days', { from, to })],
          [text(locale, 'report-paper.submitted'), submitted],
        ],
      },
      ...words.opening.map(plainProse),
      { kind: 'heading', level: 2, text: text(locale, 'report-paper.tasks') },
      ...tasks.flatMap((task, at) => taskBlocks(task, at, locale)),
      ...(recognitions.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: text(locale, 'report-paper.courses') },
            {
              kind: 'table',
              columns: columns.map((key) => ({
                title: text(locale, `report-paper.column.${key}`),
                isNumber: key === 'ects',
              })),
              rows: recognitions.map(({ title, ects, grade, status }) => [
                title,
                formatNumber(ects, locale, Number.isInteger(ects) ? 0 : 1),
                grade,
                text(locale, `report.recognition.${status}`),
              ]),
            },
          ] as const)),
      ...(experiences.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: text(locale, 'report-paper.experience') } as const]),
      ...experiences.map((experience) => plainProse(experience.text)),
      ...words.closing.map(plainProse),
      ...signatureBlocks(words),
    ],
  };
};

/** A submitted report in the language and format that are asked for, named after the application. */
export const reportFile = async (
  typesetter: Typesetter,
  printed: PrintedReport,
  {
    locale,
    format,
    country,
  }: {
    readonly locale: Locale;
    readonly format: PaperFormat;
    readonly country: (code: string) => string;
  },
): Promise<OwnFile> =>
  blocksFile(
    typesetter,
    blocksOf(printed, locale, country),
    { ...paperLabelsOf(locale, 'order'), demonstration: text(locale, 'report-paper.demonstration') },
    { name: `report-${printed.report.reference}`, format },
  );
