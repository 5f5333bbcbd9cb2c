import { Link } from '@tanstack/react-router';
import {
  declareVerificationConflict,
  listVerifications,
  readVerification,
} from '../../../contract/verification.ts';
import { conflictKinds } from '../../../core/review/assignment.ts';
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

/** Asks what the tie is; after that the result is gone from the verifier's view for good. */
export const VerificationConflictPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const id = usePart('verificationId');
  const declare = useCommand(declareVerificationConflict);
  const back = deskPaths.verification(locale, id);
  const title = say('review.conflict');
  const form = useForm({
    initial: { kind: '' },
    check: ({ kind }) => ({ kind: kind === '' ? say('review.conflict.kind-missing') : undefined }),
    send: async ({ kind }) => {
      const conflictKind = conflictKinds.find((known) => known === kind) ?? 'other';
      const sent = await declare.send({ params: { id }, body: { conflictKind } });
      if (sent.ok) {
        await forget(listVerifications, readVerification);
        await go(deskPaths.verification(locale, id, '?done=conflict'));
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('report.verify.report') }}
      lead={say('report.verify.conflict-what')}
      faults={form.faults}
    >
      <div className="confirm dangerous">
        <p>{say('report.verify.conflict-then')}</p>
      </div>
      <Form
        label={title}
        submit={title}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="kind"
          label={say('review.conflict.kind')}
          error={form.text('kind').error}
          value={form.values.kind === '' ? null : form.values.kind}
          onChange={(kind) => form.set({ kind })}
          options={conflictKinds.map((kind) => ({
            value: kind,
            label: say(`report.conflict-kind.${kind}`),
          }))}
        />
      </Form>
    </DeskPage>
  );
};
