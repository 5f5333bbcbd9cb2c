import { useState } from 'react';
import {
  changeParticipant,
  listParticipants,
  readParticipant,
} from '../../../../contract/study-participant.ts';
import { readStudy } from '../../../../contract/study-setup.ts';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { PartFields } from './PartFields.tsx';
import { useParticipant } from './use-participant.ts';

const statuses = ['invited', 'came', 'absent'] as const;

/** Whether the person came, how, and from where. */
export const ParticipantPart = () => {
  const say = useSay();
  const forget = useForget();
  const { params, participant } = useParticipant();
  const change = useCommand(changeParticipant);
  const [isSaved, setSaved] = useState(false);
  const { mode, destination, status } = participant;
  const form = useForm<{ mode: string; destination: string; status: string }>({
    initial: { mode, destination, status },
    check: () => ({}),
    send: async (values) => {
      setSaved(false);
      const sent = await change.send({
        params,
        body: {
          mode: values.mode === 'online' ? 'online' : 'in-person',
          destination: values.destination,
          status: statuses.find((one) => one === values.status) ?? 'invited',
        },
      });
      if (sent.ok) {
        setSaved(true);
        await forget(listParticipants, readParticipant, readStudy);
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="part">
      <h2 id="part">{say('study-desk.change')}</h2>
      {form.faults.map(({ message }) => (
        <p key={message} role="alert" className="field-fault">
          {message}
        </p>
      ))}
      <Form
        label={say('study-desk.change')}
        submit={say('study-desk.change.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<span aria-live="polite">{isSaved ? say('study-desk.change.saved') : ''}</span>}
      >
        <RadioField
          id="status"
          label={say('study-desk.participant-status')}
          error={undefined}
          value={statuses.find((one) => one === form.values.status) ?? null}
          onChange={(chosen) => form.set({ status: chosen })}
          options={statuses.map((value) => ({
            value,
            label: say(`study-desk.participant-status.${value}`),
          }))}
        />
        <PartFields
          mode={form.values.mode}
          onMode={(chosen) => form.set({ mode: chosen })}
          destination={form.text('destination')}
        />
      </Form>
    </section>
  );
};
