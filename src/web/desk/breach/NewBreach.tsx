import { useState } from 'react';
import { listBreaches, openBreach } from '../../../contract/breach.ts';
import { breachDataKinds } from '../../../core/breach/breach.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickGroup } from '../../ui/TickGroup.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { momentOf } from './moment-of.ts';
import { nowParts } from './now-parts.ts';
import { peopleOf } from './people-of.ts';

/** A breach is recorded: a minute's work, because the clock runs from its detection. */
export const NewBreach = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const open = useCommand(openBreach);
  const [start] = useState(nowParts);
  const [day, setDay] = useState(start.day);
  const form = useForm({
    initial: { happened: '', kinds: '', people: '', foundBy: '', detectedAt: '', time: start.time },
    check: ({ happened, kinds, people, foundBy, time }) => ({
      happened: happened.trim().length < 3 ? say('incident.breach.happened.missing') : undefined,
      kinds: kinds === '' ? say('incident.breach.kinds.missing') : undefined,
      people: peopleOf(people) === undefined ? say('incident.breach.people.wrong') : undefined,
      foundBy: foundBy.trim() === '' ? say('incident.breach.found-by.missing') : undefined,
      detectedAt: momentOf(day, '12:00') === undefined ? say('incident.breach.day.missing') : undefined,
      time: momentOf(start.day, time) === undefined ? say('incident.breach.time.wrong') : undefined,
    }),
    send: async ({ happened, kinds, people, foundBy, time }) => {
      const sent = await open.send({
        params: { institutionId },
        body: {
          detectedAt: momentOf(day, time) ?? '',
          foundBy: foundBy.trim(),
          happened: happened.trim(),
          kinds: breachDataKinds.filter((kind) => kinds.split(' ').includes(kind)),
          people: peopleOf(people) ?? null,
        },
      });
      if (sent.ok) {
        await go(deskPaths.breach(locale, institutionId, sent.value.id));
        await forget(listBreaches);
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="new-breach">
      <h2 id="new-breach">{say('incident.breach.new')}</h2>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.breach.new')}
        submit={say('incident.breach.open')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('happened')}
          label={say('incident.breach.happened')}
          hint={say('incident.breach.happened.hint')}
          lines={4}
        />
        <TickGroup
          {...form.text('kinds')}
          onChange={(kinds) => form.set({ kinds })}
          label={say('incident.breach.kinds')}
          options={breachDataKinds.map((value) => ({ value, label: say(`incident.data.${value}`) }))}
        />
        <TextField
          {...form.text('people')}
          label={say('incident.breach.people')}
          hint={say('incident.breach.people.hint')}
          inputMode="numeric"
        />
        <TextField
          {...form.text('foundBy')}
          label={say('incident.breach.found-by')}
          hint={say('incident.breach.found-by.hint')}
        />
        <DateField
          id="detectedAt"
          label={say('incident.breach.detected-on')}
          error={form.text('detectedAt').error}
          value={day}
          onChange={setDay}
        />
        <TextField
          {...form.text('time')}
          label={say('incident.breach.detected-time')}
          hint={say('incident.breach.time.hint')}
        />
      </Form>
    </section>
  );
};
