import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { readEpvo, takeEpvoFile } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { epvoEntities } from '../../../core/epvo/epvo-entity.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { FileInput } from '../../ui/FileInput.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

const megabyte = 1024 * 1024;
const mostBytes = 15 * megabyte;

/** Takes a table that the university downloaded itself. */
export const TakeFile = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const take = useCommand(takeEpvoFile);
  const reason = useWhyNot()('read-epvo-mirror', institutionId);
  const input = useRef<HTMLInputElement>(null);
  const [entity, setEntity] = useState<(typeof epvoEntities)[number]>('STUDENT_TRANSFER');
  const [done, setDone] = useState<string>();
  const [fault, setFault] = useState<string>();

  const send = async (file: File): Promise<void> => {
    setDone(undefined);
    setFault(undefined);
    if (file.size > mostBytes) {
      setFault(say('epvo.file.too-large', { limit: String(mostBytes / megabyte) }));
      return;
    }
    const body = { entity, fileName: file.name, text: await file.text() };
    const sent = await take.send({ params: { institutionId }, body });
    if (!sent.ok) {
      setFault(refusalSentence(locale, sent.refusal));
      return;
    }
    const { seen, kept } = sent.value;
    setDone(say('epvo.file.done', { seen: formatNumber(seen, locale), kept: formatNumber(kept, locale) }));
    await forget(readEpvo);
  };
  return (
    <section aria-labelledby="take">
      <h2 id="take">{say('epvo.file')}</h2>
      <p>{say('epvo.file.lead')}</p>
      <p>
        <Link to={deskPaths.newImport(locale, institutionId)}>{say('epvo.file.part')}</Link>
      </p>
      <SelectField
        id="entity"
        name="entity"
        error={undefined}
        label={say('epvo.table')}
        value={entity}
        onChange={({ currentTarget }) =>
          setEntity(epvoEntities.find((one) => one === currentTarget.value) ?? entity)
        }
        options={epvoEntities.map((one) => ({ value: one, label: `${say(`epvo.entity.${one}`)} (${one})` }))}
      />
      <FileInput
        input={input}
        accept=".json,.csv"
        onChoose={([file]) => {
          void send(file);
        }}
      />
      <p>
        <Action
          label={say('epvo.file.choose')}
          isBusy={take.isBusy}
          reason={reason}
          onAct={() => input.current?.click()}
        />
      </p>
      <div aria-live="polite">{done === undefined ? undefined : <Notice isDone>{done}</Notice>}</div>
      {fault === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
};
