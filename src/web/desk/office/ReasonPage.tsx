import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RefusalAnswer } from '../../../contract/refusal.ts';
import type { Result } from '../../../core/basics/result.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useSay } from '../use-say.ts';

/** A weighty deed that needs a reason: what follows from it, the reason, the deed, the way back. */
export const ReasonPage = ({
  title,
  back,
  what,
  submit,
  hint,
  send,
}: {
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly what: ReactNode;
  readonly submit: string;
  readonly hint: string;
  readonly send: (reason: string) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const say = useSay();
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined }),
    send: async ({ reason }) => send(reason.trim()),
  });
  return (
    <DeskPage title={title} breadcrumb={back} faults={form.faults}>
      <div className="confirm dangerous">{what}</div>
      <Form
        label={title}
        submit={submit}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={back.to}>{say('desk.cancel')}</Link>}
      >
        <TextField {...form.text('reason')} label={say('desk.reason')} hint={hint} lines={3} />
      </Form>
    </DeskPage>
  );
};
