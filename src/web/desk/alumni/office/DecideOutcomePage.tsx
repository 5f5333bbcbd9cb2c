import { Link } from '@tanstack/react-router';
import { decideOutcome, type AlumnusView, type OutcomeView } from '../../../../contract/alumni.ts';
import { evidenceLadder } from '../../../../core/obligation/evidence.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { EvidenceField } from '../../obligation/EvidenceField.tsx';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { AlumnusFileLink } from '../AlumnusFileLink.tsx';
import { knownSpan } from '../known-span.ts';
import { outcomeName } from '../outcome-name.ts';
import { useAlumnus } from '../use-alumnus.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';

const answers = ['accept', 'refuse'] as const;

const Decide = ({ alumnus, outcome }: { readonly alumnus: AlumnusView; readonly outcome: OutcomeView }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAlumnus();
  const decide = useCommand(decideOutcome);
  const { institutionId, id, participant, endedOn } = alumnus;
  const back = deskPaths.alumnus(locale, institutionId, id);
  const form = useForm<{ readonly answer: string; readonly evidence: string; readonly reason: string }>({
    initial: { answer: '', evidence: outcome.evidence, reason: '' },
    check: ({ answer, reason }) => ({
      answer: answer === '' ? say('alumni-desk.decide.choose') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ answer, evidence, reason }) => {
      const isAccepted = answer === 'accept';
      const rung = evidenceLadder.find((known) => known === evidence);
      const sent = await decide.send({
        params: { institutionId, id: outcome.id },
        body: {
          isAccepted,
          reason: reason.trim(),
          ...(isAccepted && rung !== undefined ? { evidence: rung } : {}),
        },
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const title = say('alumni-desk.decide.title');
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: participant }} faults={form.faults}>
      <Facts
        rows={[
          { title: say('alumni-desk.column.state'), value: outcomeName(outcome, locale, say) },
          { title: say('alumni-desk.column.since'), value: knownSpan(outcome, endedOn, locale) },
          { title: say('alumni-desk.column.seen'), value: formatDate(outcome.seenOn, locale) },
          {
            title: say('alumni-desk.column.evidence'),
            value: say(`obligation.evidence.${outcome.evidence}`),
          },
          ...(outcome.file === null
            ? []
            : [
                {
                  title: say('alumni-desk.column.file'),
                  value: <AlumnusFileLink institutionId={institutionId} file={outcome.file} />,
                },
              ]),
        ]}
      />
      <Form
        label={title}
        submit={say('alumni-desk.decide.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="answer"
          label={say('alumni-desk.decide.answer')}
          error={form.text('answer').error}
          value={answers.find((known) => known === form.values.answer) ?? null}
          onChange={(answer) => form.set({ answer })}
          options={answers.map((value) => ({ value, label: say(`alumni-desk.decide.${value}`) }))}
        />
        {form.values.answer === 'accept' ? (
          <EvidenceField
            label={say('alumni-desk.decide.evidence')}
            hint={undefined}
            error={undefined}
            value={evidenceLadder.find((rung) => rung === form.values.evidence) ?? null}
            onChange={(evidence) => form.set({ evidence })}
          />
        ) : undefined}
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('alumni-desk.decide.reason-hint')}
          lines={4}
        />
      </Form>
    </DeskPage>
  );
};

/** Accepts what a document shows, at the evidence that it really is, or refuses it, with a reason that the alumnus reads. */
export const DecideOutcomePage = () => {
  const locale = useLocale();
  const say = useSay();
  const id = usePart('outcomeId');
  const alumnus = useAlumnus();
  const outcome = alumnus.outcomes.find((one) => one.id === id);
  if (outcome?.status === 'to-check') return <Decide alumnus={alumnus} outcome={outcome} />;
  return (
    <DeskPage
      title={say('alumni-desk.decide.title')}
      breadcrumb={{
        to: deskPaths.alumnus(locale, alumnus.institutionId, alumnus.id),
        label: alumnus.participant,
      }}
    >
      <p className="empty-state">{say('alumni-desk.decide.not-now')}</p>
    </DeskPage>
  );
};
