import type { FileView } from '../../../contract/draft.ts';
import type { ReportView } from '../../../contract/report.ts';
import { publicationConsents } from '../../../core/report/publication-consent.ts';
import type { TaskReport } from '../../../core/report/report-sections.ts';
import { claims } from '../../../core/report/result.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { useSectionForm } from '../draft/use-section-form.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { AgreedTask } from './AgreedTask.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { partItems } from './part-items.ts';
import { PartFrame } from './PartFrame.tsx';
import { reportParts } from './report-parts.ts';
import { taskAnswers } from './task-answers.ts';
import { useReportSection } from './use-report-section.ts';
import { useReportWay } from './use-report-way.ts';
import { WritingOnly } from './WritingOnly.tsx';

const texts = [
  { field: 'outcome', word: 'outcome', longest: 4000, lines: 6 },
  { field: 'selfAssessment', word: 'self', longest: 2000, lines: 4 },
  { field: 'useAtHome', word: 'use', longest: 2000, lines: 3 },
] as const;

const Writing = ({
  report,
  task,
}: {
  readonly report: ReportView;
  readonly task: ReportView['tasks'][number];
}) => {
  const locale = useLocale();
  const say = useSay();
  const { taskId, title } = task;
  const written = useReportSection(report, reportParts.task(taskId));
  const { content, saver } = written;
  const way = useReportWay(report);
  const form = useSectionForm(partItems(report, taskId, { task: content }), way.to);
  const set = (part: Partial<TaskReport>) => written.change({ ...content, ...part });
  const setFile = (itemId: string, file: FileView | undefined): void => {
    // Files come to an end long after the page was drawn, so what is there by then is asked for.
    const now = saver.read().content;
    saver.change({
      ...now,
      evidence: now.evidence.map((item) =>
        item.id === itemId ? { ...item, fileId: file?.id ?? null } : item,
      ),
    });
    void saver.flush();
  };
  const radio = (
    field: 'claim' | 'consent',
    name: string,
    options: readonly { readonly value: string; readonly label: string; readonly hint: string }[],
    hint?: string,
  ) => (
    <RadioField
      id={`${taskId}.${field}`}
      label={name}
      hint={hint}
      error={form.faultOf(`${taskId}.${field}`)}
      value={content[field]}
      onChange={(value) => set({ [field]: value })}
      options={options}
    />
  );
  return (
    <PartFrame
      title={title}
      lead={say('report.task-number', { number: String(task.position + 1) })}
      back={way}
      written={written}
      read={(version) => taskAnswers(taskId, version, report.files, locale)}
      form={form}
      above={
        <details className="agreed-fold">
          <summary>{say('report.agreed')}</summary>
          <AgreedTask task={task} />
        </details>
      }
    >
      {radio(
        'claim',
        say('report.task.claim'),
        claims.map((value) => ({
          value,
          label: say(`report.claim.${value}`),
          hint: say(`report.claim-hint.${value}`),
        })),
      )}
      {texts.map(({ field, word, longest, lines }) => (
        <DraftText
          key={field}
          id={`${taskId}.${field}`}
          label={say(`report.task.${word}`)}
          hint={say(`report.task.${word}-hint`)}
          error={form.faultOf(`${taskId}.${field}`)}
          longest={longest}
          lines={lines}
          value={content[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      <EvidenceList
        id={`${taskId}.evidence`}
        evidence={content.evidence}
        files={report.files}
        params={{ institutionId: report.institutionId, id: report.id }}
        faultOf={form.faultOf}
        onChange={(evidence) => set({ evidence: [...evidence] })}
        onFile={setFile}
      />
      {radio(
        'consent',
        say('report.task.consent'),
        publicationConsents.map((value) => ({
          value,
          label: say(`report.consent.${value}`),
          hint: say(`report.consent-hint.${value}`),
        })),
        say('report.task.consent-hint'),
      )}
    </PartFrame>
  );
};

/** The report on one task: the agreed words above, below them what came of it, and what shows it. */
export const ReportTaskPage = () => {
  const say = useSay();
  const taskId = usePart('taskId');
  return (
    <WritingOnly title={say('report.title')}>
      {(report) => {
        const task = report.tasks.find((one) => one.taskId === taskId);
        return task === undefined ? (
          <p>{say('report.task.gone')}</p>
        ) : (
          <Writing report={report} task={task} />
        );
      }}
    </WritingOnly>
  );
};
