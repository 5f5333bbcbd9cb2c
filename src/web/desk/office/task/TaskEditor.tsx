import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import type { UniversityTaskContent } from '../../../../core/programme/university-task.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { toldFaults } from '../told-faults.ts';
import { TaskFields } from './TaskFields.tsx';
import { taskForm, type TaskForm } from './task-form.ts';

/** A task in its fields, new or revised; a revision says why. */
export const TaskEditor = ({
  title,
  submit,
  initial,
  send,
  isRevision = false,
  actions,
}: {
  readonly title: string;
  readonly submit: string;
  readonly initial: TaskForm;
  readonly send: (content: UniversityTaskContent, reason: string) => Promise<Result<unknown, RefusalAnswer>>;
  readonly isRevision?: boolean;
  readonly actions?: ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const [form, setForm] = useState(initial);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const [isBusy, setBusy] = useState(false);
  const list = deskPaths.officeTasks(locale);

  const onSend = async (): Promise<void> => {
    const read = taskForm.read(form);
    const noReason =
      isRevision && reason.trim().length < 3
        ? toldFaults(locale, [{ code: 'reason-missing', field: 'reason' }])
        : [];
    if (!read.ok || noReason.length > 0) {
      setFaults([...(read.ok ? [] : toldFaults(locale, read.refusal)), ...noReason]);
      return;
    }
    setBusy(true);
    const sent = await send(read.value, reason.trim());
    setBusy(false);
    setFaults(sent.ok ? [] : toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
  };
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: keep(list), label: say('programme.task.list') }}
      faults={faults}
      actions={actions}
    >
      <Form
        label={title}
        submit={submit}
        isBusy={isBusy}
        isWide
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void onSend();
        }}
        beside={<Link to={keep(list)}>{say('desk.cancel')}</Link>}
      >
        <TaskFields
          form={form}
          set={(part) => setForm((before) => ({ ...before, ...part }))}
          faultOf={(field) => faults.find((fault) => fault.field === field)?.message}
        />
        {isRevision ? (
          <TextField
            id="reason"
            name="reason"
            error={faults.find(({ field }) => field === 'reason')?.message}
            label={say('desk.reason')}
            hint={say('programme.task.reason-hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            lines={3}
          />
        ) : undefined}
      </Form>
    </DeskPage>
  );
};
