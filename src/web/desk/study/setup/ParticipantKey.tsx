import { useState } from 'react';
import { changeParticipant, readParticipantKey } from '../../../../contract/study-participant.ts';
import type { ParticipantPerson } from '../../../../core/study/participant/participant-person.ts';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import { call } from '../../../api.ts';
import { Action } from '../../../ui/Action.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { personForm } from './person-form.ts';
import { PersonFields } from './PersonFields.tsx';
import { useParticipant } from './use-participant.ts';

/** Who stands behind the pseudonym: shown only when asked for, since every look is written down. */
export const ParticipantKey = () => {
  const locale = useLocale();
  const say = useSay();
  const { params, participant, mayWrite } = useParticipant();
  const [person, setPerson] = useState<ParticipantPerson>();
  const [refusal, setRefusal] = useState<RefusalAnswer>();
  const [isChanging, setChanging] = useState(false);
  const show = async (): Promise<void> => {
    const read = await call(readParticipantKey, { params });
    if (read.ok) setPerson(read.value);
    setRefusal(read.ok ? undefined : read.refusal);
  };
  return (
    <section aria-labelledby="key">
      <h2 id="key">{say('study-desk.key')}</h2>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {person === undefined ? (
        <>
          <p>{say('study-desk.key.lead')}</p>
          <Action
            label={say('study-desk.key.show')}
            about={participant.pseudonym}
            onAct={() => void show()}
          />
        </>
      ) : isChanging ? (
        <KeyForm
          person={person}
          onSaved={(changed) => {
            setPerson(changed);
            setChanging(false);
          }}
        />
      ) : (
        <div aria-live="polite">
          <Facts
            rows={[
              { title: say('study-desk.person.name'), value: person.name },
              { title: say('study-desk.person.names'), value: person.names.join(', ') || '—' },
              { title: say('study-desk.person.contact'), value: person.contact || '—' },
            ]}
          />
          {mayWrite ? (
            <Action label={say('study-desk.key.change')} onAct={() => setChanging(true)} />
          ) : undefined}
        </div>
      )}
    </section>
  );
};

const KeyForm = ({
  person,
  onSaved,
}: {
  readonly person: ParticipantPerson;
  readonly onSaved: (person: ParticipantPerson) => void;
}) => {
  const say = useSay();
  const forget = useForget();
  const { params, participant } = useParticipant();
  const change = useCommand(changeParticipant);
  const { mode, destination, status } = participant;
  const form = useForm<{ name: string; names: string; contact: string }>({
    initial: personForm.valuesOf(person),
    check: (values) => personForm.check(values, say),
    send: async (values) => {
      const changed = personForm.personOf(values);
      const stands = status === 'left' ? 'invited' : status;
      const body = { mode, destination, status: stands, person: changed };
      const sent = await change.send({ params, body });
      if (sent.ok) {
        await forget();
        onSaved(changed);
      }
      return sent;
    },
  });
  return (
    <Form
      label={say('study-desk.key.change')}
      submit={say('study-desk.save')}
      isBusy={form.isBusy}
      onSubmit={form.onSubmit}
    >
      <PersonFields text={form.text} />
    </Form>
  );
};
