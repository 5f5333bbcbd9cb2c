import { Link } from '@tanstack/react-router';
import { decideObligationRequest } from '../../../../contract/obligation.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { contestedOf } from '../contested-of.ts';
import { FileLink } from '../FileLink.tsx';
import { requestText } from '../request-text.ts';
import { useObligation, type ReadRequest } from '../use-obligation.ts';
import { useDecided } from './use-decided.ts';

const answers = ['grant', 'refuse'] as const;

const Decide = ({ request }: { readonly request: ReadRequest }) => {
  const locale = useLocale();
  const say = useSay();
  const read = useObligation();
  const { institutionId, id, participant } = read.obligation;
  const decide = useCommand(decideObligationRequest);
  const decided = useDecided();
  const back = deskPaths.officeObligation(locale, institutionId, id);
  const { kind, subjectId, words, file, answerDueOn } = request;
  const subject = subjectId === null ? undefined : contestedOf(read, subjectId, locale);
  const isSubstitution = kind === 'substitution';
  const form = useForm({
    initial: { answer: '', months: request.months === null ? '' : String(request.months), reason: '' },
    check: ({ answer, months, reason }) => {
      const typed = readTypedNumber(months);
      const isWrong = isSubstitution && answer === 'grant' && (typed === undefined || Number.isNaN(typed));
      return {
        answer: answer === '' ? say('obligation.decide.choose') : undefined,
        months: isWrong ? say('refusal.number-wrong') : undefined,
        reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
      };
    },
    send: async ({ answer, months, reason }) => {
      const isGranted = answer === 'grant';
      const agreed = readTypedNumber(months);
      const sent = await decide.send({
        params: { institutionId, id: request.id },
        body: {
          isGranted,
          reason: reason.trim(),
          ...(isGranted && isSubstitution && agreed !== undefined ? { months: agreed } : {}),
        },
      });
      if (sent.ok) await decided(back);
      return sent;
    },
  });
  const title = say('obligation.decide.request', { what: say(`obligation.request.${kind}`) });
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: participant }} faults={form.faults}>
      <Facts
        rows={[
          { title: say('obligation.requests.what'), value: requestText(request, locale) },
          ...(subject === undefined
            ? []
            : [
                { title: say('obligation.against.subject'), value: subject.what },
                ...(subject.reason === null
                  ? []
                  : [
                      {
                        title: say('obligation.against.reason'),
                        value: <span className="written">{subject.reason}</span>,
                      },
                    ]),
              ]),
          { title: say('obligation.case.due'), value: formatDate(answerDueOn, locale) },
          { title: say('obligation.requests.words'), value: <span className="written">{words}</span> },
          {
            title: say('obligation.file'),
            value:
              file === null ? (
                say('obligation.file-none')
              ) : (
                <FileLink institutionId={institutionId} file={file} />
              ),
          },
        ]}
      />
      {kind === 'appeal' ? <p>{say('obligation.decide.appeal-other')}</p> : undefined}
      <Form
        label={title}
        submit={say('obligation.decide.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="answer"
          label={say('obligation.decide.answer')}
          error={form.text('answer').error}
          value={answers.find((known) => known === form.values.answer) ?? null}
          onChange={(answer) => form.set({ answer })}
          options={[
            {
              value: 'grant',
              label: say('obligation.decide.grant'),
              hint: say(`obligation.decide.grant.${kind}`),
            },
            {
              value: 'refuse',
              label: say('obligation.decide.refuse'),
              hint: say('obligation.decide.refuse-what'),
            },
          ]}
        />
        {isSubstitution && form.values.answer === 'grant' ? (
          <NumberField
            id="months"
            label={say('obligation.decide.months')}
            hint={say('obligation.decide.months-hint')}
            error={form.text('months').error}
            value={form.values.months}
            onChange={(months) => form.set({ months })}
          />
        ) : undefined}
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('obligation.decide.reason-hint')}
          lines={4}
        />
      </Form>
    </DeskPage>
  );
};

/** Grants or refuses what the participant asked for, with a reason that he reads. */
export const DecideRequestPage = () => {
  const id = usePart('requestId');
  const request = useObligation().requests.find((candidate) => candidate.id === id);
  return request?.status === 'filed' ? <Decide request={request} /> : <NotFoundPage />;
};
