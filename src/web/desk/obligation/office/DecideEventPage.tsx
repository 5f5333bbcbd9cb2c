import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decideObligationEvent } from '../../../../contract/obligation.ts';
import type { Evidence } from '../../../../core/obligation/evidence.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { codeName } from '../code-name.ts';
import { EvidenceField } from '../EvidenceField.tsx';
import { FileLink } from '../FileLink.tsx';
import { periodText } from '../period-text.ts';
import { useObligation, type ReadEvent } from '../use-obligation.ts';
import { useDecided } from './use-decided.ts';

const answers = ['accept', 'refuse'] as const;

const Decide = ({ event }: { readonly event: ReadEvent }) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, id, participant } = useObligation().obligation;
  const decide = useCommand(decideObligationEvent);
  const decided = useDecided();
  const [evidence, setEvidence] = useState<Evidence>(event.evidence);
  const back = deskPaths.officeObligation(locale, institutionId, id);
  const form = useForm({
    initial: { answer: '', reason: '' },
    check: ({ answer, reason }) => ({
      answer: answer === '' ? say('obligation.decide.choose') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ answer, reason }) => {
      const isAccepted = answer === 'accept';
      const sent = await decide.send({
        params: { institutionId, id: event.id },
        body: { isAccepted, reason: reason.trim(), ...(isAccepted ? { evidence } : {}) },
      });
      if (sent.ok) await decided(back);
      return sent;
    },
  });
  const title = say('obligation.decide.event');
  const { kind, startsOn, endsOn, place, remote, file, words } = event;
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: participant }} faults={form.faults}>
      <Facts
        rows={[
          {
            title: say('obligation.events.period'),
            value: periodText({ kind, from: startsOn, to: endsOn }, locale),
          },
          ...(place === null && !remote
            ? []
            : [
                {
                  title: say('obligation.place'),
                  value: [
                    ...(place === null ? [] : [codeName('place', place, locale)]),
                    ...(remote ? [say('obligation.remote')] : []),
                  ].join(', '),
                },
              ]),
          { title: say('obligation.evidence'), value: say(`obligation.evidence.${event.evidence}`) },
          ...(words === ''
            ? []
            : [
                {
                  title: say('obligation.requests.words'),
                  value: <span className="written">{words}</span>,
                },
              ]),
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
          options={answers.map((value) => ({
            value,
            label: say(`obligation.decide.${value}`),
            hint: say(`obligation.decide.${value}-what`),
          }))}
        />
        {form.values.answer === 'accept' ? (
          <EvidenceField
            label={say('obligation.decide.evidence')}
            hint={undefined}
            error={undefined}
            value={evidence}
            onChange={setEvidence}
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

/** Accepts a claimed period at the evidence that was really shown, or refuses it, with a reason that the participant reads. */
export const DecideEventPage = () => {
  const id = usePart('eventId');
  const event = useObligation().events.find((candidate) => candidate.id === id);
  return event?.status === 'claimed' ? <Decide event={event} /> : <NotFoundPage />;
};
