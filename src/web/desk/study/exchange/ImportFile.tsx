import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { readStudyExchange } from '../../../../contract/study-exchange.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { FileInput } from '../../../ui/FileInput.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { sendStudyFile } from './send-study-file.ts';

/** Takes one file of another program into the study, and says what came of it. */
export const ImportFile = ({
  params,
}: {
  readonly params: { readonly institutionId: string; readonly studyId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState<string>();

  const send = async (file: File): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    setDone(undefined);
    const sent = await sendStudyFile(params, file, locale);
    setBusy(false);
    if (!sent.ok) {
      setFault(refusalSentence(locale, sent.refusal));
      return;
    }
    const { seconds, id: _id, deviations: _deviations, ...counts } = sent.value;
    const number = (count: number) => formatNumber(count, locale);
    setDone(
      say('study-exchange.take.done', {
        codes: number(counts.codes),
        participants: number(counts.participants),
        transcripts: number(counts.transcripts),
        codings: number(counts.codings),
        memos: number(counts.memos),
        themes: number(counts.themes),
        seconds: formatNumber(seconds, locale, 1),
      }),
    );
    await forget(readStudyExchange);
  };
  return (
    <section aria-labelledby="take">
      <h2 id="take">{say('study-exchange.take')}</h2>
      <p>{say('study-exchange.take.about')}</p>
      <FileInput
        input={input}
        accept=".qdpx,.qdc,.qde"
        onChoose={([file]) => {
          void send(file);
        }}
      />
      <p>
        <Button loading={isBusy} onClick={() => input.current?.click()}>
          {say('study-exchange.take.choose')}
        </Button>
      </p>
      <div aria-live="polite">
        {isBusy ? <p>{say('study-exchange.take.busy')}</p> : undefined}
        {done === undefined ? undefined : <Notice isDone>{done}</Notice>}
      </div>
      {fault === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
};
