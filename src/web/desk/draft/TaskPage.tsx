import { Link, useSearch } from '@tanstack/react-router';
import { taskKinds } from '../../../core/programme/rules.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { TaskContent } from '../../../core/application/task-content.ts';
import { checkTask } from '../../../core/application/check-task.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { DraftDate } from './DraftDate.tsx';
import { DraftText } from './DraftText.tsx';
import type { SectionSearch } from './section-search.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useDraft } from './use-draft.ts';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

/** The texts of a task, in the order of its page, with how long they may be and how many lines they are given. */
const texts = [
  { field: 'expectedResult', word: 'task-result', longest: 2000, lines: 4 },
  { field: 'measure', word: 'task-measure', longest: 1000, lines: 3 },
  { field: 'evidence', word: 'task-evidence', longest: 1000, lines: 3 },
] as const;

/** One task: what, when, how it will be seen, and what for. */
export const TaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const taskId = usePart('taskId');
  const { from } = useSearch({ strict: false }) as SectionSearch;
  const { draft, call } = useDraft();
  const written = useSection(draft, 'tasks');
  const { tasks } = written.content;
  const index = tasks.findIndex(({ id }) => id === taskId);
  const task = tasks[index];
  const checkWay = useSectionWay(draft);
  const list = deskPaths.draftSection(locale, draft.institutionId, draft.id, 'tasks');
  const way = from === 'check' ? checkWay : { to: list, label: say('application.task.back') };
  const at = `tasks.tasks.${index}`;
  const form = useSectionForm(task === undefined ? [] : checkTask(task, call.rules, at), way.to);
  const number = String(index + 1);
  const title = say('application.task.title', { number });
  if (task === undefined) {
    return (
      <DeskPage title={say('application.section.tasks')} breadcrumb={way}>
        <p>{say('application.task.gone')}</p>
      </DeskPage>
    );
  }
  const set = (part: Partial<TaskContent>) =>
    written.change({ tasks: tasks.with(index, { ...task, ...part }) });
  return (
    <SectionFrame
      title={title}
      back={way}
      section="tasks"
      written={written}
      draft={draft}
      call={call}
      form={form}
      beside={
        <Link to={deskPaths.removeDraftTask(locale, draft.institutionId, draft.id, taskId)}>
          {say('application.task.remove')}
        </Link>
      }
    >
      <DraftText
        id={`${at}.title`}
        label={say('application.form.task-title')}
        hint={say('application.hint.task-title')}
        error={form.faultOf(`${at}.title`)}
        longest={200}
        value={task.title}
        onChange={(value) => set({ title: value })}
      />
      <RadioField
        id={`${at}.kind`}
        label={say('application.form.task-kind')}
        error={form.faultOf(`${at}.kind`)}
        value={task.kind}
        onChange={(kind) => set({ kind })}
        options={taskKinds.map((value) => ({
          value,
          label: say(`application.task-kind.${value}`),
          hint: say(`application.task-kind-hint.${value}`),
        }))}
      />
      {texts.map(({ field, word, longest, lines }) => (
        <DraftText
          key={field}
          id={`${at}.${field}`}
          label={say(`application.form.${word}`)}
          hint={say(`application.hint.${word}`)}
          error={form.faultOf(`${at}.${field}`)}
          longest={longest}
          lines={lines}
          value={task[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      <DraftDate
        id={`${at}.dueOn`}
        label={say('application.form.task-due')}
        hint={say('application.hint.task-due', {
          from: formatDate(call.rules.stay.from, locale),
          to: formatDate(call.rules.finalReportDueOn, locale),
        })}
        error={form.faultOf(`${at}.dueOn`)}
        value={task.dueOn}
        onChange={(dueOn) => set({ dueOn })}
      />
      <DraftText
        id={`${at}.useAtHome`}
        label={say('application.form.task-use')}
        hint={say('application.hint.task-use')}
        error={form.faultOf(`${at}.useAtHome`)}
        longest={2000}
        lines={4}
        value={task.useAtHome}
        onChange={(useAtHome) => set({ useAtHome })}
      />
      <DraftText
        id={`${at}.supervisor`}
        label={say('application.form.task-supervisor')}
        hint={say('application.hint.task-supervisor')}
        error={form.faultOf(`${at}.supervisor`)}
        longest={200}
        value={task.supervisor}
        onChange={(supervisor) => set({ supervisor })}
      />
      <DraftText
        id={`${at}.supervisorEmail`}
        label={say('application.form.task-supervisor-email')}
        error={form.faultOf(`${at}.supervisorEmail`)}
        type="email"
        longest={254}
        value={task.supervisorEmail}
        onChange={(supervisorEmail) => set({ supervisorEmail })}
      />
    </SectionFrame>
  );
};
