import { Link } from '@tanstack/react-router';
import { settleOutcomes } from '../../../../contract/alumni.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { knownSpan } from '../known-span.ts';
import { outcomeName } from '../outcome-name.ts';
import { useAlumnus } from '../use-alumnus.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';
import { Contradictions } from './Contradictions.tsx';

/** Where sources contradict each other, a person says which holds and why; the stronger evidence is named first, and decides nothing by itself. */
export const SettleOutcomesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAlumnus();
  const alumnus = useAlumnus();
  const settle = useCommand(settleOutcomes);
  const { institutionId, id, participant, endedOn, outcomes, contradictions } = alumnus;
  const back = deskPaths.alumnus(locale, institutionId, id);
  const ids = [
    ...contradictions.map(({ strongerId }) => strongerId),
    ...contradictions.map(({ weakerId }) => weakerId),
  ];
  const choices = [...new Set(ids)].flatMap((one) => outcomes.find((outcome) => outcome.id === one) ?? []);
  const form = useForm({
    initial: { standsId: '', reason: '' },
    check: ({ standsId, reason }) => ({
      standsId: standsId === '' ? say('alumni-desk.settle.choose') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ standsId, reason }) => {
      const sent = await settle.send({
        params: { institutionId, id },
        body: { standsId, reason: reason.trim() },
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const title = say('alumni-desk.settle.title');
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: participant }} faults={form.faults}>
      <Contradictions of={alumnus} />
      {choices.length === 0 ? (
        <p className="empty-state">{say('alumni-desk.settle.none')}</p>
      ) : (
        <Form
          label={title}
          submit={say('alumni-desk.settle.do')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          <RadioField
            id="standsId"
            label={say('alumni-desk.settle.which')}
            hint={say('alumni-desk.settle.what')}
            error={form.text('standsId').error}
            value={form.values.standsId === '' ? null : form.values.standsId}
            onChange={(standsId) => form.set({ standsId })}
            options={choices.map((outcome) => ({
              value: outcome.id,
              label: outcomeName(outcome, locale, say),
              hint: `${say(`obligation.evidence.${outcome.evidence}`)}, ${say(
                `alumni-desk.source.${outcome.source}`,
              )}; ${knownSpan(outcome, endedOn, locale)}`,
            }))}
          />
          <TextField
            {...form.text('reason')}
            label={say('desk.reason')}
            hint={say('alumni-desk.decide.reason-hint')}
            lines={4}
          />
        </Form>
      )}
    </DeskPage>
  );
};
