import { Link } from '@tanstack/react-router';
import { answerAssignment, listReviews, readReview } from '../../../contract/review.ts';
import { conflictKinds, type ConflictKind } from '../../../core/review/assignment.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { reviewCode } from './review-code.ts';

/** Asks what the tie is; after that the application is gone from the reviewer's view for good. */
export const ReviewConflictPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const id = usePart('reviewId');
  const answer = useCommand(answerAssignment);
  const back = deskPaths.review(locale, id);
  const title = say('review.conflict');
  const form = useForm({
    initial: { kind: '' },
    check: ({ kind }) => ({ kind: kind === '' ? say('review.conflict.kind-missing') : undefined }),
    send: async ({ kind }) => {
      const conflictKind = kind as ConflictKind;
      const sent = await answer.send({ params: { id }, body: { answer: 'conflict', conflictKind } });
      if (sent.ok) {
        await forget(listReviews, readReview);
        await go(deskPaths.review(locale, id, '?done=conflict'));
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('review.page', { code: reviewCode(id) }) }}
      lead={say('review.conflict.what')}
      faults={form.faults}
    >
      <div className="confirm dangerous">
        <p>{say('review.conflict.then')}</p>
      </div>
      <Form
        label={title}
        submit={title}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('review.check.back')}</Link>}
      >
        <RadioField
          id="kind"
          label={say('review.conflict.kind')}
          error={form.text('kind').error}
          value={form.values.kind === '' ? null : form.values.kind}
          onChange={(kind) => form.set({ kind })}
          options={conflictKinds.map((kind) => ({ value: kind, label: say(`review.conflict.kind.${kind}`) }))}
        />
      </Form>
    </DeskPage>
  );
};
