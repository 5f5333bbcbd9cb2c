import { useState } from 'react';
import { listSessions, planSession } from '../../../../contract/study-session.ts';
import { readDateParts, type DateParts } from '../../../../core/basics/read-date-parts.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';

/** Plans the next session on a day, today at first. */
export const PlanSession = (params: { readonly institutionId: string; readonly studyId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const plan = useCommand(planSession);
  const [year = '', month = '', day = ''] = useToday().split('-');
  const [on, setOn] = useState<DateParts>({ year, month, day });
  const form = useForm({
    initial: { plannedOn: '' },
    check: () => ({ plannedOn: readDateParts(on).ok ? undefined : say('study-session.plan.day-wrong') }),
    send: async () => {
      const read = readDateParts(on);
      const sent = await plan.send({ params, body: { plannedOn: read.ok ? read.value : '' } });
      if (sent.ok) {
        await forget(listSessions);
        await go(deskPaths.studySession(locale, params.institutionId, params.studyId, sent.value.id));
      }
      return sent;
    },
  });
  return (
    <section>
      <h2>{say('study-session.plan')}</h2>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      <Form
        label={say('study-session.plan')}
        submit={say('study-session.plan.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <DateField
          id="plannedOn"
          label={say('study-session.plan.day')}
          error={form.text('plannedOn').error}
          value={on}
          onChange={setOn}
        />
      </Form>
    </section>
  );
};
