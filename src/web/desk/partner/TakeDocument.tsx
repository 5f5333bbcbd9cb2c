import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { previewPartnerDocument, takePartnerDocument } from '../../../contract/partner.ts';
import type { RefusalAnswer } from '../../../contract/refusal.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { FileInput } from '../../ui/FileInput.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ReadNotes } from './ReadNotes.tsx';
import { RecordPreview } from './RecordPreview.tsx';
import { sendPartnerFile } from './send-partner-file.ts';
import { useForgetPartner } from './use-forget-partner.ts';

type Preview = AnswerOf<typeof previewPartnerDocument>;

/** Reads a partner's file, shows what was understood, and keeps the record that the reader confirms. */
export const TakeDocument = ({
  institutionId,
  mobilityId,
}: {
  readonly institutionId: string;
  readonly mobilityId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForgetPartner();
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [looked, setLooked] = useState<{ readonly file: File; readonly preview: Preview }>();
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState<string>();
  const params = { institutionId, id: mobilityId };

  const refused = (refusal: RefusalAnswer): void => {
    if (refusal.code !== 'cancelled') setFault(refusalSentence(locale, refusal));
  };
  const look = async (file: File): Promise<void> => {
    setFault(undefined);
    setDone(undefined);
    setLooked(undefined);
    setBusy(true);
    running.current = new AbortController();
    const { signal } = running.current;
    const sent = await sendPartnerFile(previewPartnerDocument, params, { file, query: {}, signal });
    setBusy(false);
    if (sent.ok) setLooked({ file, preview: sent.value });
    else refused(sent.refusal);
  };
  const keep = async (recordNumber: number): Promise<void> => {
    if (looked === undefined) return;
    setFault(undefined);
    setBusy(true);
    const query = { sha256: looked.preview.fileSha256, record: String(recordNumber) };
    const sent = await sendPartnerFile(takePartnerDocument, params, { file: looked.file, query });
    setBusy(false);
    if (!sent.ok) {
      refused(sent.refusal);
      return;
    }
    setDone(say(sent.value.isNew ? 'partner.take.kept' : 'partner.take.again'));
    setLooked(undefined);
    await forget();
  };
  const more = looked?.preview.moreRecords ?? 0;
  return (
    <section aria-labelledby="take">
      <h2 id="take">{say('partner.take')}</h2>
      <p>{say('partner.take.about')}</p>
      <FileInput
        input={input}
        accept=".xml,.elmo,.ewpmobility,application/xml,text/xml"
        onChoose={([file]) => {
          void look(file);
        }}
      />
      <p className="form-actions">
        <Button variant="default" loading={isBusy} onClick={() => input.current?.click()}>
          {say('partner.take.choose')}
        </Button>
        {isBusy && looked === undefined ? (
          <Button variant="default" onClick={() => running.current?.abort()}>
            {say('partner.take.cancel')}
          </Button>
        ) : undefined}
      </p>
      <div aria-live="polite">
        {isBusy ? <p>{say('partner.take.busy')}</p> : undefined}
        {done === undefined ? undefined : <Notice isDone>{done}</Notice>}
      </div>
      {fault === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
      {looked === undefined ? undefined : (
        <div aria-live="polite">
          <p className="breakable">
            <strong>{looked.file.name}</strong>
          </p>
          <div>
            {say('partner.notes')}: <ReadNotes notes={looked.preview.notes} more={looked.preview.moreNotes} />
          </div>
          {looked.preview.records.length === 0 ? <p>{say('partner.take.nothing')}</p> : undefined}
          {looked.preview.records.map((record) => (
            <RecordPreview
              key={record.recordNumber}
              record={record}
              isBusy={isBusy}
              onKeep={() => void keep(record.recordNumber)}
            />
          ))}
          {more === 0 ? undefined : (
            <p>{say('partner.take.more', { count: more, shown: formatNumber(more, locale) })}</p>
          )}
          <p>
            <Button variant="default" onClick={() => setLooked(undefined)}>
              {say('partner.take.discard')}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
};
