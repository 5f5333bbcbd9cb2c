import type { Locale } from '../../core/basics/locale.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import { writeXlsxStream } from '../../exchange/tabular/write-xlsx-stream.ts';
import { text, textOf } from '../../messages.ts';
import type { FormWords } from '../../register/application/form-words.ts';
import { listForExport } from '../../register/application/list-for-export.ts';
import { listTasksForExport } from '../../register/application/list-tasks-for-export.ts';
import type { Register } from '../../register/db.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import { readAhead } from './read-ahead.ts';

/** Applications a page: two pages are in memory. */
const size = 500;

/** What is exported, and for whom. */
interface ApplicationsExport {
  readonly call: string;
  /** Who receives the file: each applicant can see that his application was read, by whom and when. */
  readonly reader: string;
  /** With what each is called in the sheets. */
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  /** When the file is made: applications submitted later are left out of both sheets. */
  readonly until: Date;
  readonly locale: Locale;
  readonly words: FormWords;
}

/** The sheet of applications, one row each. */
async function* applicationRows(
  register: Register,
  { call, institutions, until, locale, words, reader }: ApplicationsExport,
): AsyncGenerator<readonly XlsxCell[]> {
  const { say, country } = words(locale);
  for (const { id: institutionId, name } of institutions) {
    const pages = readAhead(async (after) =>
      register.inInstitution(institutionId, async (trx) => {
        const page = await listForExport(trx, institutionId, { call, after, until, size });
        await recordLooks(trx, institutionId, {
          actor: reader,
          permission: 'export-applications',
          records: page.applications,
          at: until,
        });
        return page;
      }),
    );
    for await (const { applications } of pages) {
      for (const row of applications) {
        yield [
          row.reference,
          name,
          row.applicant,
          textOf(locale, `document.export.status.${row.status}`),
          row.submittedAt,
          row.regionId,
          say(`level.${row.level}`),
          ...[0, 1, 2].flatMap((at) => {
            const choice = row.choices[at];
            return choice === undefined ? [null, null] : [choice.hostName, country(choice.country)];
          }),
          row.groupId,
          row.callVersion,
          row.documentSha256,
        ];
      }
    }
  }
}

/** The sheet of tasks, one row each. */
async function* taskRows(
  register: Register,
  { call, institutions, until, locale, words }: ApplicationsExport,
): AsyncGenerator<readonly XlsxCell[]> {
  const { say } = words(locale);
  for (const { id: institutionId, name } of institutions) {
    const pages = readAhead(async (after) =>
      register.inInstitution(institutionId, async (trx) =>
        listTasksForExport(trx, institutionId, { call, after, until, size }),
      ),
    );
    for await (const { tasks } of pages) {
      for (const { reference, applicant, position, kind, ...task } of tasks) {
        yield [
          reference,
          name,
          applicant,
          position,
          task.title,
          say(`task-kind.${kind}`),
          task.expectedResult,
          task.measure,
          task.evidence,
          task.dueOn,
          task.useAtHome,
          task.supervisor,
          task.supervisorEmail,
        ];
      }
    }
  }
}

/** All applications to a call and their tasks as a workbook of two sheets, in pieces and in constant memory. */
export const exportApplications = (
  register: Register,
  wanted: ApplicationsExport,
): AsyncGenerator<Uint8Array> => {
  const { locale } = wanted;
  const say = (key: Parameters<typeof text>[1]): string => textOf(locale, key);
  const whose = [
    say('document.application.reference'),
    say('document.export.institution'),
    say('document.application.applicant'),
  ];
  const choices = [1, 2, 3].flatMap((number) => [
    text(locale, 'document.export.choice', { number: String(number) }),
    text(locale, 'document.export.country', { number: String(number) }),
  ]);
  return writeXlsxStream([
    {
      name: 'applications',
      header: [
        ...whose,
        say('document.application.status'),
        say('document.application.submitted-at'),
        say('document.export.region'),
        say('document.export.level'),
        ...choices,
        say('document.export.group'),
        say('document.export.call-version'),
        say('document.application.sha256'),
      ],
      widths: [20, 28, 30, 24, 26, 20, 14, 32, 20, 32, 20, 32, 20, 42, 10, 66],
      rows: applicationRows(register, wanted),
    },
    {
      name: 'tasks',
      header: [
        ...whose,
        say('document.export.number'),
        say('application.form.task-title'),
        say('application.form.task-kind'),
        say('application.form.task-result'),
        say('application.form.task-measure'),
        say('application.form.task-evidence'),
        say('application.form.task-due'),
        say('application.form.task-use'),
        say('application.form.task-supervisor'),
        say('application.form.task-supervisor-email'),
      ],
      widths: [20, 28, 30, 8, 50, 16, 60, 50, 50, 12, 50, 40, 30],
      rows: taskRows(register, wanted),
    },
  ]);
};
