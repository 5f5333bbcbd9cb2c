import { readHostSignature, refuseAsHost, signAsHost } from '../../../../contract/host-signature.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { HostCode } from './HostCode.tsx';
import type { HostRead } from './host-read.ts';

/** Codes are typed with a blank in the middle as often as without. */
const digitsOf = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

/** The host's answer: sign or refuse, who answers, and the code that shows that the letter reached its reader. */
export const HostAnswer = ({ token, read }: { readonly token: string; readonly read: HostRead }) => {
  const say = useSay();
  const forget = useForget();
  const sign = useCommand(signAsHost);
  const refuse = useCommand(refuseAsHost);
  const { contentSha256, signerName, signerPosition, codeGoesTo } = read;
  const form = useForm({
    initial: { answer: '', name: signerName, position: signerPosition, reason: '', code: '' },
    check: ({ answer, name, position, reason, code }) => ({
      answer: answer === '' ? say('agreement.host-page.answer-missing') : undefined,
      name: name.trim().length < 2 ? say('agreement.host-page.name-missing') : undefined,
      position:
        answer === 'sign' && position.trim().length < 2
          ? say('agreement.host-page.position-missing')
          : undefined,
      reason:
        answer === 'refuse' && reason.trim().length < 3
          ? say('agreement.host-page.reason-missing')
          : undefined,
      code: /^\d{6}$/.test(digitsOf(code)) ? undefined : say('agreement.host-page.code-form'),
    }),
    send: async ({ answer, name, position, reason, code }) => {
      const params = { token };
      const who = { code: digitsOf(code), contentSha256, name: name.trim() };
      const sent =
        answer === 'sign'
          ? await sign.send({ params, body: { ...who, position: position.trim() } })
          : await refuse.send({ params, body: { ...who, reason: reason.trim() } });
      // Answered, or spent meanwhile: either way the page says where the link stands now.
      if (sent.ok || ['already-signed', 'agreement-outdated'].includes(sent.refusal.code)) {
        await forget(readHostSignature);
        window.scrollTo(0, 0);
      }
      return sent;
    },
  });
  const answer = form.text('answer');
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title" tabIndex={-1}>
        {say('agreement.host-page.answer')}
      </h2>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      <Form
        label={say('agreement.host-page.answer')}
        submit={say(answer.value === 'refuse' ? 'agreement.refuse.do' : 'agreement.sign.do')}
        isBusy={form.isBusy}
        isDangerous={answer.value === 'refuse'}
        onSubmit={form.onSubmit}
      >
        <RadioField
          id="answer"
          label={say('agreement.host-page.choose')}
          error={answer.error}
          value={answer.value}
          onChange={(chosen) => form.set({ answer: chosen })}
          options={[
            {
              value: 'sign',
              label: say('agreement.host-page.sign'),
              hint: say('agreement.host-page.sign-hint'),
            },
            {
              value: 'refuse',
              label: say('agreement.host-page.refuse'),
              hint: say('agreement.host-page.refuse-hint'),
            },
          ]}
        />
        {answer.value === 'refuse' ? (
          <TextField
            {...form.text('reason')}
            label={say('agreement.host-page.reason')}
            hint={say('agreement.refuse.hint')}
            lines={4}
          />
        ) : undefined}
        <TextField {...form.text('name')} label={say('agreement.host-page.name')} autoComplete="name" />
        {answer.value === 'refuse' ? undefined : (
          <TextField
            {...form.text('position')}
            label={say('agreement.edit.position')}
            autoComplete="organization-title"
          />
        )}
        <HostCode token={token} goesTo={codeGoesTo} />
        <TextField
          {...form.text('code')}
          label={say('agreement.host-page.code')}
          hint={say('agreement.host-page.code-hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </Form>
    </section>
  );
};
