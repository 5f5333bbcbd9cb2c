import { noteBreachStep } from '../../../contract/breach.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';
import { peopleOf } from './people-of.ts';
import type { BreachFormProps } from './breach-form-props.ts';

/** What was done about a breach, and how many people it concerns by what is known now. */
export const NoteStep = ({ params, refresh }: BreachFormProps) => {
  const say = useSay();
  const note = useCommand(noteBreachStep);
  const initial = { step: '', newPeople: '' };
  const form = useForm({
    initial,
    check: ({ step, newPeople }) => ({
      step: step.trim().length < 3 ? say('incident.step.missing') : undefined,
      newPeople: peopleOf(newPeople) === undefined ? say('incident.breach.people.wrong') : undefined,
    }),
    send: async ({ step, newPeople }) => {
      const people = peopleOf(newPeople);
      const body = { step: step.trim(), ...(typeof people === 'number' ? { people } : {}) };
      const sent = await note.send({ params, body });
      if (sent.ok) {
        form.set(initial);
        await refresh();
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="note-step">
      <h2 id="note-step">{say('incident.step.title')}</h2>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.step.title')}
        submit={say('incident.step.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField {...form.text('step')} label={say('incident.step')} lines={3} />
        <TextField
          {...form.text('newPeople')}
          label={say('incident.step.people')}
          hint={say('incident.breach.people.hint')}
          inputMode="numeric"
        />
      </Form>
    </section>
  );
};
