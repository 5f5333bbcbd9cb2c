import { Link } from '@tanstack/react-router';
import { decideRecognition, listReports, readReport, type ReportView } from '../../../../contract/report.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useReport } from '../use-report.ts';

type Course = ReportView['recognitions'][number];

const mostCredits = 120;
const isCredits = (typed: string): boolean => {
  const value = readTypedNumber(typed) ?? Number.NaN;
  return value <= mostCredits && Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
};

const Deciding = ({ report, course }: { readonly report: ReportView; readonly course: Course }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const decide = useCommand(decideRecognition);
  const { institutionId } = report;
  const back = deskPaths.report(locale, institutionId, report.id);
  const form = useForm({
    initial: { decision: '', credits: '', reason: '' },
    check: ({ decision, credits, reason }) => ({
      decision: decision === '' ? say('report.recognition.which-missing') : undefined,
      credits:
        decision === 'recognised' && !isCredits(credits)
          ? say('report.recognition.credits-wrong')
          : undefined,
      reason: decision === 'refused' && reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ decision, credits, reason }) => {
      const sent = await decide.send({
        params: { institutionId, id: course.id },
        body:
          decision === 'recognised'
            ? { decision, localCredits: readTypedNumber(credits) ?? 0 }
            : { decision: 'refused', reason: reason.trim() },
      });
      if (sent.ok) {
        await forget(readReport, listReports);
        await go(back);
      }
      return sent;
    },
  });
  const { decision } = form.values;
  const title = say('report.recognition.title', { course: course.title });
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: report.participant }}
      lead={say('report.recognition.what')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('report.recognition.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="decision"
          label={say('report.recognition.which')}
          error={form.text('decision').error}
          value={decision === '' ? null : decision}
          onChange={(chosen) => form.set({ decision: chosen })}
          options={[
            { value: 'recognised', label: say('report.recognition.yes') },
            { value: 'refused', label: say('report.recognition.no') },
          ]}
        />
        {decision === 'recognised' ? (
          <NumberField
            {...form.text('credits')}
            label={say('report.recognition.credits')}
            hint={say('report.recognition.credits-hint', {
              ects: formatNumber(course.ects, locale, Number.isInteger(course.ects) ? 0 : 1),
            })}
            onChange={(credits) => form.set({ credits })}
          />
        ) : undefined}
        {decision === 'refused' ? (
          <TextField {...form.text('reason')} label={say('report.recognitions.reason')} lines={4} />
        ) : undefined}
      </Form>
    </DeskPage>
  );
};

/** The university decides on one course taken abroad. */
export const DecideCoursePage = () => {
  const locale = useLocale();
  const say = useSay();
  const report = useReport();
  const recognitionId = usePart('recognitionId');
  const course = report.recognitions.find(({ id, status }) => id === recognitionId && status === 'asked');
  if (course !== undefined) return <Deciding report={report} course={course} />;
  return (
    <DeskPage
      title={say('report.recognitions')}
      breadcrumb={{
        to: deskPaths.report(locale, report.institutionId, report.id),
        label: report.participant,
      }}
    >
      <p>{say('report.recognition.gone')}</p>
    </DeskPage>
  );
};
