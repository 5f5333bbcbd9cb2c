import { useState } from 'react';
import { joinEpvoRecord, readEpvoRow, readEpvoTable } from '../../../contract/epvo.ts';
import type { EpvoEntity } from '../../../core/epvo/epvo-entity.ts';
import type { SentEntity } from '../../../core/epvo/plan-rows.ts';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Says which row of the EPVO a record is. */
export const JoinForm = ({
  institutionId,
  entity,
  recordId,
  label,
  hint,
  current,
  choices,
}: {
  readonly institutionId: string;
  readonly entity: SentEntity | Extract<EpvoEntity, 'STUDENT'>;
  readonly recordId: string;
  readonly label: string;
  readonly hint?: string;
  readonly current: number | null;
  readonly choices: readonly { readonly key: number; readonly name: string }[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const join = useCommand(joinEpvoRecord);
  const [key, setKey] = useState(current === null ? '' : String(current));
  const send = async (): Promise<void> => {
    const sent = await join.send({
      params: { institutionId, entity, recordId },
      body: { key: key === '' ? null : Number(key) },
    });
    if (!sent.ok) return;
    await forget(readEpvoRow);
    await forget(readEpvoTable);
  };
  return (
    <Form
      label={label}
      submit={say('epvo.join.save')}
      isBusy={join.isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SelectField
        id={`join-${entity}`}
        name={`join-${entity}`}
        error={join.refusal === undefined ? undefined : refusalSentence(locale, join.refusal)}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
        options={[
          { value: '', label: say('epvo.join.none') },
          ...choices.map((choice) => ({ value: String(choice.key), label: `${choice.key} ${choice.name}` })),
        ]}
      />
    </Form>
  );
};
