import {
  giveVerdict,
  listVerifications,
  readVerification,
  reviseVerdict,
  type VerificationView,
} from '../../../contract/verification.ts';
import { verdicts } from '../../../core/report/result.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { pageTexts } from '../saving/page-texts.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useSay } from '../use-say.ts';

/** The verdict with its reason; after the participant's answer, the last word. */
export const VerdictForm = ({ verification }: { readonly verification: VerificationView }) => {
  const say = useSay();
  const forget = useForget();
  const [give, revise] = [useCommand(giveVerdict), useCommand(reviseVerdict)];
  const { id, awaitsRevision, verdict: given } = verification;
  const kept = `${id} verdict`;
  const form = useForm({
    initial: { verdict: '', reason: pageTexts.read(kept) },
    check: ({ verdict, reason }) => ({
      verdict: verdict === '' ? say('report.verify.which-missing') : undefined,
      reason: reason.trim().length < 3 ? say('report.verify.reason-missing') : undefined,
    }),
    send: async ({ verdict, reason }) => {
      const chosen = verdicts.find((known) => known === verdict) ?? 'not-verifiable';
      const command = { params: { id }, body: { verdict: chosen, reason: reason.trim() } };
      const sent = awaitsRevision ? await revise.send(command) : await give.send(command);
      if (sent.ok) {
        pageTexts.keep(kept, '');
        await forget(listVerifications, readVerification);
      }
      return sent;
    },
  });
  const { verdict } = form.values;
  return (
    <>
      {awaitsRevision && given !== null ? (
        <p>{say('report.verify.revise-what', { verdict: say(`report.verdict.${given}`) })}</p>
      ) : undefined}
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('report.verify.verdict')}
        submit={say(awaitsRevision ? 'report.verify.revise-do' : 'report.verify.give')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <RadioField
          id="verdict"
          label={say('report.verify.which')}
          error={form.text('verdict').error}
          value={verdict === '' ? null : verdict}
          onChange={(chosen) => form.set({ verdict: chosen })}
          options={verdicts.map((value) => ({
            value,
            label: say(`report.verdict.${value}`),
            hint: say(`report.verdict-hint.${value}`),
          }))}
        />
        <TextField
          {...form.text('reason')}
          onChange={(event) => {
            pageTexts.keep(kept, event.currentTarget.value);
            form.set({ reason: event.currentTarget.value });
          }}
          label={say('report.verify.reason')}
          hint={say('report.verify.reason-hint')}
          lines={6}
        />
        {awaitsRevision ? undefined : <p className="field-hint">{say('report.verify.final')}</p>}
      </Form>
    </>
  );
};
