import { useState } from 'react';
import type { output } from 'zod';
import { tellBreach, type readBreach } from '../../../contract/breach.ts';
import { breachAudiences } from '../../../core/breach/audience.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { BreachFormProps } from './breach-form-props.ts';

/** A letter to a set of people, in three languages; how many it reaches is said before it leaves. */
export const TellPeople = ({
  params,
  refresh,
  audiences,
}: BreachFormProps & { readonly audiences: output<(typeof readBreach)['answer']>['audiences'] }) => {
  const locale = useLocale();
  const say = useSay();
  const tell = useCommand(tellBreach);
  const [told, setTold] = useState<number>();
  const initial = { audience: '', kk: '', ru: '', en: '' };
  const missing = (text: string) => (text.trim() === '' ? say('incident.tell.letter.missing') : undefined);
  const form = useForm({
    initial,
    check: ({ audience, kk, ru, en }) => ({
      audience: audience === '' ? say('incident.tell.audience.missing') : undefined,
      kk: missing(kk),
      ru: missing(ru),
      en: missing(en),
    }),
    send: async ({ audience, kk, ru, en }) => {
      const chosen = breachAudiences.find((one) => one === audience) ?? 'participants';
      const letter = { kk: kk.trim(), ru: ru.trim(), en: en.trim() };
      const sent = await tell.send({ params, body: { audience: chosen, letter } });
      if (sent.ok) {
        setTold(sent.value.told);
        form.set(initial);
        await refresh();
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="tell">
      <h2 id="tell">{say('incident.tell.title')}</h2>
      <p>{say('incident.tell.what')}</p>
      {told === undefined ? undefined : (
        <Notice isDone>
          {say('incident.tell.done', { count: told, shown: formatNumber(told, locale) })}
        </Notice>
      )}
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.tell.title')}
        submit={say('incident.tell.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <SelectField
          {...form.text('audience')}
          label={say('incident.tell.audience')}
          options={[
            { value: '', label: '' },
            ...audiences.map(({ audience, people }) => ({
              value: audience,
              label: say('incident.tell.audience.option', {
                audience: say(`incident.audience.${audience}`),
                count: people,
                shown: formatNumber(people, locale),
              }),
            })),
          ]}
        />
        <TextField {...form.text('kk')} label={say('incident.tell.kk')} lines={4} />
        <TextField {...form.text('ru')} label={say('incident.tell.ru')} lines={4} />
        <TextField {...form.text('en')} label={say('incident.tell.en')} lines={4} />
      </Form>
    </section>
  );
};
