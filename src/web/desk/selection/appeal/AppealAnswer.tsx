import { Link } from '@tanstack/react-router';
import { decideAppeal, listAppeals } from '../../../../contract/award.ts';
import { readSelection } from '../../../../contract/selection.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import type { Appeal } from './use-appeals.ts';

const answers = ['uphold', 'dismiss'] as const;
const none = 'none';

/** The answer to an appeal: upheld or dismissed, why, and which review is not to be counted. */
export const AppealAnswer = ({ appeal }: { readonly appeal: Appeal }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const callId = usePart('callId');
  const decide = useCommand(decideAppeal);
  const { id, institutionId, reviews } = appeal;
  const why = useWhyNot()('decide-appeal', institutionId);
  const back = deskPaths.appeals(locale, callId);
  const form = useForm({
    initial: { answer: '', review: none, reason: '' },
    check: ({ answer, reason }) => ({
      answer: answer === '' ? say('selection.appeal.choose') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ answer, review, reason }) => {
      const isUpheld = answer === 'uphold';
      const sent = await decide.send({
        params: { institutionId, id },
        body: {
          isUpheld,
          reason: reason.trim(),
          ...(isUpheld && review !== none ? { voidAssignmentId: review } : {}),
        },
      });
      if (sent.ok) {
        await forget(listAppeals, readSelection);
        await go(back);
      }
      return sent;
    },
  });
  if (why !== undefined) return <p>{why}</p>;
  const counted = reviews
    .map((review, index) => ({ review, number: index + 1 }))
    .filter(({ review }) => review.status === 'submitted');
  return (
    <>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      <Form
        label={say('selection.appeal.answer')}
        submit={say('selection.appeal.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="answer"
          label={say('selection.appeal.answer')}
          error={form.text('answer').error}
          value={answers.find((known) => known === form.values.answer) ?? null}
          onChange={(answer) => form.set({ answer })}
          options={answers.map((value) => ({
            value,
            label: say(`selection.appeal.${value}`),
            hint: say(`selection.appeal.${value}-what`),
          }))}
        />
        {form.values.answer === 'uphold' ? (
          <RadioField
            id="review"
            label={say('selection.appeal.void')}
            hint={say('selection.appeal.void-what')}
            error={undefined}
            value={form.values.review}
            onChange={(review) => form.set({ review })}
            options={[
              { value: none, label: say('selection.appeal.void-none') },
              ...counted.map(({ review, number }) => ({
                value: review.assignmentId,
                label: say('selection.appeal.review', {
                  number: String(number),
                  total: formatNumber(review.total, locale, 2),
                }),
              })),
            ]}
          />
        ) : undefined}
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('selection.appeal.reason-hint')}
          lines={4}
        />
      </Form>
    </>
  );
};
