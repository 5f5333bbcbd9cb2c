import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listSupportOffers, recordTakeUp } from '../../../contract/support.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { dateParts } from '../journal/date-parts.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { readShape } from '../office/read-shape.ts';
import { toldFaults } from '../office/told-faults.ts';
import { typedDay } from '../office/typed-day.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

/** Records that an alumnus got what was offered, and when. */
export const TakeUpPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const today = useToday();
  const [institutionId, id] = [usePart('institutionId'), usePart('interestId')];
  const { interests } = useSuspenseQuery(queryOf(listSupportOffers, { params: { institutionId } })).data;
  const record = useCommand(recordTakeUp);
  const [day, setDay] = useState(dateParts(today));
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const interest = interests.find((one) => one.id === id && one.status === 'noted');
  if (interest === undefined) return <NotFoundPage />;
  const back = `${deskPaths.postedOffers(locale)}?at=${institutionId}`;
  const send = async (): Promise<void> => {
    const read = readShape(recordTakeUp.body, { takenUpOn: typedDay(day) ?? '' });
    setFaults(read.ok ? [] : toldFaults(locale, read.refusal));
    if (!read.ok) return;
    const sent = await record.send({ params: { institutionId, id }, body: read.value });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(listSupportOffers);
    await go(back);
  };
  const title = say('alumni-desk.posted.take-up');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('alumni-desk.posted.title') }}
      lead={[interest.participant, interest.title[locale]].filter((part) => part !== '').join(': ')}
      faults={faults}
    >
      <Form
        label={title}
        submit={title}
        isBusy={record.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isBusy) void send();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <DateField
          id="takenUpOn"
          label={say('alumni-desk.posted.taken-on')}
          error={faults.find(({ field }) => field === 'takenUpOn')?.message}
          value={day}
          onChange={setDay}
        />
      </Form>
    </DeskPage>
  );
};
