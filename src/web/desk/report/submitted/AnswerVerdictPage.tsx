import { Link } from '@tanstack/react-router';
import {
  answerVerdict,
  readReport,
  type ReportView,
  type ToldVerification,
} from '../../../../contract/report.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { pageTexts } from '../../saving/page-texts.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useReport } from '../use-report.ts';

const Answering = ({ report, verification }: { report: ReportView; verification: ToldVerification }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const answer = useCommand(answerVerdict);
  const { institutionId } = report;
  const { id, reason } = verification;
  const back = deskPaths.report(locale, institutionId, report.id);
  const kept = `${id} answer`;
  const form = useForm({
    initial: { answer: pageTexts.read(kept) },
    check: (values) => ({
      answer: values.answer.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async (values) => {
      const sent = await answer.send({
        params: { institutionId, id },
        body: { answer: values.answer.trim() },
      });
      if (sent.ok) {
        pageTexts.keep(kept, '');
        await forget(readReport);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('report.answer')}
      breadcrumb={{ to: back, label: say('report.back') }}
      faults={form.faults}
    >
      <p>
        {say('report.result.verified')}:{' '}
        <strong>{verification.verdict === null ? '' : say(`report.verdict.${verification.verdict}`)}</strong>
      </p>
      <blockquote className="written">{reason}</blockquote>
      <p>{say('report.answer.what')}</p>
      <Form
        label={say('report.answer')}
        submit={say('report.answer.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...form.text('answer')}
          onChange={(event) => {
            pageTexts.keep(kept, event.currentTarget.value);
            form.set({ answer: event.currentTarget.value });
          }}
          label={say('report.answer.text')}
          hint={say('report.answer.text-hint')}
          lines={6}
        />
      </Form>
    </DeskPage>
  );
};

/** The participant's one answer to a verdict. */
export const AnswerVerdictPage = () => {
  const locale = useLocale();
  const say = useSay();
  const report = useReport();
  const verificationId = usePart('verificationId');
  const verification = report.tasks
    .flatMap(({ result }) => result?.verifications ?? [])
    .find(({ id, status, answer }) => id === verificationId && status === 'given' && answer === null);
  if (report.isOwn && verification !== undefined) {
    return <Answering report={report} verification={verification} />;
  }
  return (
    <DeskPage
      title={say('report.answer')}
      breadcrumb={{
        to: deskPaths.report(locale, report.institutionId, report.id),
        label: say('report.back'),
      }}
    >
      <p>{say('report.answer.gone')}</p>
    </DeskPage>
  );
};
