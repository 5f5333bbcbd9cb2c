import { useState } from 'react';
import { readRecommendation, voiceRecommendation } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { voices, type Voice } from '../../../../core/review/voice-recommendation.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import type { HeardVoice } from './use-pack.ts';

/** A member says what he thinks of one application: agree, disagree with a note, or a dissent for the record. */
export const VoiceForm = ({
  callId,
  applicationId,
  own,
}: {
  readonly callId: string;
  readonly applicationId: string;
  readonly own: HeardVoice | undefined;
}) => {
  const say = useSay();
  const forget = useForget();
  const why = useWhyNot()('voice-recommendation', nationalOffice);
  const voice = useCommand(voiceRecommendation);
  const [isSaid, setSaid] = useState(false);
  const form = useForm({
    initial: { voice: own?.voice ?? '', reason: own?.reason ?? '' },
    check: (values) => ({
      voice: values.voice === '' ? say('selection.voice.choose') : undefined,
      reason:
        (values.voice === 'disagree' || values.voice === 'dissent') && values.reason.trim().length < 3
          ? say('selection.voice.reason-missing')
          : undefined,
    }),
    send: async ({ voice: chosen, reason }) => {
      setSaid(false);
      const words = reason.trim();
      const sent = await voice.send({
        params: { callId },
        body: { applicationId, voice: chosen as Voice, ...(words.length < 3 ? {} : { reason: words }) },
      });
      if (sent.ok) {
        setSaid(true);
        await forget(readRecommendation);
      }
      return sent;
    },
  });
  if (why !== undefined) return <p>{say('selection.voice.committee-only')}</p>;
  const chosen = voices.find((known) => known === form.values.voice) ?? null;
  return (
    <>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      {isSaid ? <Notice isDone>{say('selection.voice.said')}</Notice> : undefined}
      <Form
        label={say('selection.voice.own')}
        submit={say(own === undefined ? 'selection.voice.do' : 'selection.voice.again')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <RadioField
          id="voice"
          label={say('selection.voice.own')}
          error={form.text('voice').error}
          value={chosen}
          onChange={(value) => form.set({ voice: value })}
          options={voices.map((value) => ({
            value,
            label: say(`selection.voice.${value}`),
            hint: say(`selection.voice.${value}-what`),
          }))}
        />
        <TextField {...form.text('reason')} label={say('selection.voice.reason')} lines={3} />
      </Form>
    </>
  );
};
