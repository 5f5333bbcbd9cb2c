import {
  listRounds,
  readRound,
  settle,
  type DisagreementView,
  type RoundView,
} from '../../../../contract/study-round.ts';
import { Form } from '../../../ui/Form.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

/** One unit on which coders differ: its words in their place, who gave what, and the form of whoever settles. */
export const DisputedUnit = ({
  number,
  unit,
  view,
}: {
  readonly number: number;
  readonly unit: DisagreementView;
  readonly view: RoundView;
}) => {
  const say = useSay();
  const names = new Map(view.codes.map(({ id, name }) => [id, name]));
  const people = new Map(view.round.coders.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string => ids.map((id) => people.get(id) ?? '').join(', ');
  const text = view.texts.find(({ id }) => id === unit.transcriptId)?.name ?? '';
  const title = say('study-agree.unit.title', { number, text });
  return (
    <article className="disputed" aria-label={title}>
      <h3>{title}</h3>
      <blockquote>
        <span className="around">{unit.before}</span>
        <mark>{unit.words}</mark>
        <span className="around">{unit.after}</span>
      </blockquote>
      {unit.shared.length === 0 ? undefined : (
        <p>
          {say('study-agree.unit.shared', { codes: unit.shared.map((id) => names.get(id) ?? id).join(', ') })}
        </p>
      )}
      <ul>
        {unit.disputed.map(({ codeId, givenBy, notBy, isGiven }) => (
          <li key={codeId}>
            {say('study-agree.unit.disputed', {
              ...{ code: names.get(codeId) ?? codeId, given: named(givenBy), not: named(notBy) },
            })}{' '}
            {isGiven === null
              ? say('study-agree.unit.open')
              : say(isGiven ? 'study-agree.unit.given' : 'study-agree.unit.not-given')}
          </li>
        ))}
      </ul>
      {unit.history.length === 0 ? undefined : (
        <details>
          <summary>{say('study-agree.unit.history', { count: unit.history.length })}</summary>
          <ol>
            {unit.history.map(({ codeId, isGiven, settledBy, settledAt, reason, status }) => (
              <li key={`${codeId} ${settledAt}`}>
                <Moment at={settledAt} /> {settledBy}: {names.get(codeId) ?? codeId},{' '}
                {say(isGiven ? 'study-agree.unit.given' : 'study-agree.unit.not-given')}
                {status === 'replaced' ? ` (${say('study-agree.unit.replaced')})` : ''}. {reason}
              </li>
            ))}
          </ol>
        </details>
      )}
      {view.mayNotSettle === null ? (
        <SettleForm unit={unit} view={view} names={names} title={title} />
      ) : undefined}
    </article>
  );
};

const SettleForm = ({
  unit,
  view,
  names,
  title,
}: {
  readonly unit: DisagreementView;
  readonly view: RoundView;
  readonly names: ReadonlyMap<string, string>;
  readonly title: string;
}) => {
  const say = useSay();
  const forget = useForget();
  const place = useStudyPlace();
  const send = useCommand(settle);
  const stem = `u${unit.start}-${unit.end}-${unit.transcriptId}`;
  const reasonId = `${stem}-reason`;
  const fieldOf = (codeId: string): string => `${stem}-${codeId}`;
  const form = useForm<Record<string, string>>({
    initial: {
      [reasonId]: '',
      ...Object.fromEntries(
        unit.disputed.map(({ codeId, isGiven }) => [
          fieldOf(codeId),
          isGiven === null ? '' : isGiven ? 'yes' : 'no',
        ]),
      ),
    },
    check: (values) => ({
      ...Object.fromEntries(
        unit.disputed.map(({ codeId }) => [
          fieldOf(codeId),
          values[fieldOf(codeId)] === '' ? say('study-agree.unit.choose') : undefined,
        ]),
      ),
      [reasonId]: values[reasonId]?.trim() === '' ? say('refusal.settling-reason-missing') : undefined,
    }),
    send: async (values) => {
      const body = {
        ...{ transcriptId: unit.transcriptId, start: unit.start, end: unit.end },
        decisions: unit.disputed.map(({ codeId }) => ({
          codeId,
          isGiven: values[fieldOf(codeId)] === 'yes',
        })),
        reason: values[reasonId] ?? '',
      };
      const sent = await send.send({ params: { ...place, roundId: view.round.id }, body });
      if (sent.ok) await forget(readRound, listRounds);
      return sent;
    },
  });
  const isAgain = unit.disputed.every(({ isGiven }) => isGiven !== null);
  return (
    <Form
      label={title}
      submit={say(isAgain ? 'study-agree.unit.settle-again' : 'study-agree.unit.settle')}
      isBusy={form.isBusy}
      onSubmit={form.onSubmit}
    >
      {form.faults.length > 0 && form.faults.every(({ field }) => field === undefined) ? (
        <p className="field-fault" role="alert">
          {form.faults.map(({ message }) => message).join(' ')}
        </p>
      ) : undefined}
      {unit.disputed.map(({ codeId }) => (
        <RadioField
          key={codeId}
          id={fieldOf(codeId)}
          label={names.get(codeId) ?? codeId}
          error={form.text(fieldOf(codeId)).error}
          value={form.values[fieldOf(codeId)] ?? null}
          onChange={(value) => form.set({ [fieldOf(codeId)]: value })}
          options={[
            { value: 'yes', label: say('study-agree.unit.yes') },
            { value: 'no', label: say('study-agree.unit.no') },
          ]}
        />
      ))}
      <TextField {...form.text(reasonId)} label={say('study-agree.unit.reason')} lines={2} />
    </Form>
  );
};
