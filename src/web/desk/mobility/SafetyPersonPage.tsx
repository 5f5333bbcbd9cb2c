import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listSafetyPeople, nameSafetyPerson } from '../../../contract/stay.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useStay } from './use-stay.ts';

/** Names who of the institution reads dangers of a stay. */
export const SafetyPersonPage = () => {
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const { mobility, safetyPerson, back } = useStay();
  const { institutionId, id, participant } = mobility;
  const { people } = useSuspenseQuery(queryOf(listSafetyPeople, { params: { institutionId } })).data;
  const name = useCommand(nameSafetyPerson);
  const form = useForm({
    initial: { accountId: safetyPerson?.accountId ?? '', isForCall: false },
    check: () => ({}),
    send: async ({ accountId, isForCall }) => {
      const sent = await name.send({
        params: { institutionId, id },
        body: { accountId: accountId === '' ? null : accountId, isForCall },
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const title = say('stay.safety-person');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant }}
      lead={say('stay.safety-person.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          {...form.text('accountId')}
          label={title}
          options={[
            { value: '', label: say('stay.safety-person.everybody') },
            ...people.map((person) => ({ value: person.accountId, label: person.name })),
          ]}
        />
        <TickField
          {...form.tick('isForCall')}
          label={say('stay.safety-person.for-call')}
          hint={say('stay.safety-person.for-call.hint')}
        />
      </Form>
    </DeskPage>
  );
};
