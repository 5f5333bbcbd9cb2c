import { Link } from '@tanstack/react-router';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Result } from '../../core/basics/result.ts';
import { useSay } from '../desk/use-say.ts';
import { DeskPage } from './DeskPage.tsx';
import { Form } from './Form.tsx';
import { TextField } from './TextField.tsx';
import { useForm } from './use-form.ts';

/** A page before something that cannot be undone: what follows, a reason if one wants to give it, the deed, the way back. */
export const DangerousForm = ({
  title,
  breadcrumb,
  consequence,
  label,
  cancelTo,
  cancelLabel,
  onConfirm,
}: {
  readonly title: string;
  readonly breadcrumb: { readonly to: string; readonly label: string };
  readonly consequence: string;
  readonly label: string;
  readonly cancelTo: string;
  /** Where the way back leads, in words, when that says more than “cancel”. */
  readonly cancelLabel?: string;
  /** Told the reason, undefined when none was given. */
  readonly onConfirm: (reason: string | undefined) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const say = useSay();
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => {
      const { length } = reason.trim();
      return { reason: length > 0 && length < 3 ? say('refusal.reason-missing') : undefined };
    },
    send: async ({ reason }) => onConfirm(reason.trim() === '' ? undefined : reason.trim()),
  });
  return (
    <DeskPage title={title} breadcrumb={breadcrumb} faults={form.faults}>
      <div className="confirm dangerous">
        <p>{consequence}</p>
      </div>
      <Form
        label={title}
        submit={label}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={cancelTo}>{cancelLabel ?? say('desk.cancel')}</Link>}
      >
        <TextField {...form.text('reason')} label={say('application.own.reason')} lines={3} />
      </Form>
    </DeskPage>
  );
};
