import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { recordArrival, recordDeparture, recordReturn } from '../../../contract/stay.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { readDateParts } from '../../../core/basics/read-date-parts.ts';
import { endReasons } from '../../../core/mobility/end-reasons.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { dateParts } from '../journal/date-parts.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useStay } from './use-stay.ts';

const kinds = ['departure', 'arrival', 'return'] as const;

/** One day of a stay: the departure, the arrival or the return, which asks for a reason when it is early. */
const RecordDay = ({ kind }: { readonly kind: (typeof kinds)[number] }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const today = useToday();
  const { mobility, back, isOwn } = useStay();
  const { institutionId, id, plannedStart, plannedEnd, participant } = mobility;
  const params = { institutionId, id };
  const departure = useCommand(recordDeparture);
  const arrival = useCommand(recordArrival);
  const returning = useCommand(recordReturn);
  const [on, setOn] = useState(() => dateParts(today));
  const read = readDateParts(on);
  const isEarly = kind === 'return' && read.ok && read.value < plannedEnd;
  const form = useForm({
    initial: { on: '', endReason: '' },
    check: ({ endReason }) => ({
      on: read.ok ? undefined : say('refusal.date-wrong'),
      endReason: isEarly && endReason === '' ? say('stay.end-reason.missing') : undefined,
    }),
    send: async ({ endReason }) => {
      const day = read.ok ? read.value : '';
      const reason = isEarly ? (endReasons.find((known) => known === endReason) ?? null) : null;
      const sent =
        kind === 'departure'
          ? await departure.send({ params, body: { on: day } })
          : kind === 'arrival'
            ? await arrival.send({ params, body: { on: day } })
            : await returning.send({ params, body: { on: day, endReason: reason } });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const planned = kind === 'return' ? plannedEnd : plannedStart;
  const title = say(`stay.record.${kind}`);
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: isOwn ? say('stay.own') : participant }}
      lead={say(`stay.record.${kind}.lead`)}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('stay.record.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <DateField
          id="on"
          label={say(`stay.record.${kind}.day`)}
          hint={say('stay.record.planned', { date: formatDate(planned, locale) })}
          error={form.text('on').error}
          value={on}
          onChange={setOn}
        />
        {isEarly ? (
          <SelectField
            {...form.text('endReason')}
            label={say('stay.end-reason')}
            hint={say('stay.end-reason.hint')}
            options={[
              { value: '', label: say('stay.choose') },
              ...endReasons.map((reason) => ({ value: reason, label: say(`stay.end-reason.${reason}`) })),
            ]}
          />
        ) : undefined}
      </Form>
    </DeskPage>
  );
};

/** The form of the day that the address names. */
export const RecordDayPage = () => {
  const wanted = usePart('day');
  const kind = kinds.find((known) => known === wanted);
  return kind === undefined ? <NotFoundPage /> : <RecordDay key={kind} kind={kind} />;
};
