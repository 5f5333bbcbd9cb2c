import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { correctStay } from '../../../contract/stay.ts';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { endReasons } from '../../../core/mobility/end-reasons.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { dateParts } from '../journal/date-parts.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useStay } from './use-stay.ts';

const days = ['departedOn', 'arrivedOn', 'returnedOn'] as const;
type Day = (typeof days)[number];

/** Puts days right that were recorded wrongly; the journal keeps what they were, and why. */
export const CorrectStayPage = () => {
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const { mobility, back } = useStay();
  const { institutionId, id, participant, status, plannedEnd } = mobility;
  const correct = useCommand(correctStay);
  const shown: readonly Day[] = status === 'returned' ? days : ['departedOn', 'arrivedOn'];
  const [typed, setTyped] = useState<Readonly<Record<Day, DateParts>>>(() => ({
    departedOn: dateParts(mobility.departedOn),
    arrivedOn: dateParts(mobility.arrivedOn),
    returnedOn: dateParts(mobility.returnedOn),
  }));
  const readOf = (day: Day) => readDateParts(typed[day]);
  const valueOf = (day: Day): string | null => {
    const read = readOf(day);
    return shown.includes(day) && read.ok ? read.value : null;
  };
  const returnedOn = valueOf('returnedOn');
  const isEarly = returnedOn !== null && returnedOn < plannedEnd;
  const faultOf = (day: Day): string | undefined => {
    const read = readOf(day);
    const isMissing = !read.ok && read.refusal.code === 'missing';
    if (!shown.includes(day) || read.ok || (isMissing && day === 'arrivedOn')) return undefined;
    return say('refusal.date-wrong');
  };
  const form = useForm({
    initial: {
      departedOn: '',
      arrivedOn: '',
      returnedOn: '',
      endReason: mobility.endReason ?? '',
      reason: '',
    },
    check: ({ endReason, reason }) => ({
      departedOn: faultOf('departedOn'),
      arrivedOn: faultOf('arrivedOn'),
      returnedOn: faultOf('returnedOn'),
      endReason: isEarly && endReason === '' ? say('stay.end-reason.missing') : undefined,
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ endReason, reason }) => {
      const sent = await correct.send({
        params: { institutionId, id },
        body: {
          departedOn: valueOf('departedOn') ?? '',
          arrivedOn: valueOf('arrivedOn'),
          returnedOn,
          endReason: isEarly ? (endReasons.find((known) => known === endReason) ?? null) : null,
          reason: reason.trim(),
        },
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const title = say('stay.correct');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant }}
      lead={say('stay.correct.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('stay.correct.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        {shown.map((day) => (
          <DateField
            key={day}
            id={day}
            label={say(`stay.correct.${day}`)}
            error={form.text(day).error}
            value={typed[day]}
            onChange={(value) => setTyped({ ...typed, [day]: value })}
          />
        ))}
        {isEarly ? (
          <SelectField
            {...form.text('endReason')}
            label={say('stay.end-reason')}
            options={[
              { value: '', label: say('stay.choose') },
              ...endReasons.map((reason) => ({ value: reason, label: say(`stay.end-reason.${reason}`) })),
            ]}
          />
        ) : undefined}
        <TextField {...form.text('reason')} label={say('desk.reason')} lines={3} />
      </Form>
    </DeskPage>
  );
};
