import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { listImports } from '../../../contract/import.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { FileDrop } from './FileDrop.tsx';
import { keptMappings } from './kept-mappings.ts';
import { sendImportFile, type Sending } from './send-import-file.ts';
import { tableFaultSentence } from './table-fault-sentence.ts';

interface UnderWay {
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}

/** Takes a table to be looked at; the next page says what it looks like. */
export const NewImportPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const institutionId = usePart('institutionId');
  const { profile } = useSearch({ strict: false }) as { readonly profile?: unknown };
  const { mostBytes } = useSuspenseQuery(queryOf(listImports, { params: { institutionId } })).data;
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [fault, setFault] = useState<string>();
  const [isStopped, setStopped] = useState(false);
  const [lost, setLost] = useState<File>();

  const send = async (file: File): Promise<void> => {
    setFault(undefined);
    setLost(undefined);
    setStopped(false);
    const sending: Sending = sendImportFile(institutionId, file, (share) =>
      setUnderWay((before) => before && { ...before, share }),
    );
    setUnderWay({ name: file.name, share: 0, stop: sending.stop });
    const sent = await sending.done;
    setUnderWay(undefined);
    if (sent === undefined) {
      setStopped(true);
      return;
    }
    if (sent.ok) {
      if (typeof profile === 'string') keptMappings.choose(sent.value.id, profile);
      await go(deskPaths.importFile(locale, institutionId, sent.value.id));
      return;
    }
    if (sent.refusal.code === 'no-connection') {
      setLost(file);
      setFault(say('import-page.new.lost'));
    } else setFault(tableFaultSentence(locale, sent.refusal));
  };
  return (
    <DeskPage
      title={say('import-page.new.title')}
      breadcrumb={{ to: deskPaths.imports(locale, institutionId), label: say('import-page.title') }}
      lead={say('import-page.new.lead')}
    >
      {underWay === undefined ? (
        <FileDrop mostBytes={mostBytes} fault={fault} onFile={(file) => void send(file)} />
      ) : (
        <Notice>
          <p>
            {underWay.share < 1
              ? say('import-page.new.sending', {
                  name: underWay.name,
                  share: formatShare(underWay.share, locale, 0),
                })
              : `${underWay.name}: ${say('import-page.preview.busy')}`}
          </p>
          <progress max={1} value={underWay.share} aria-label={underWay.name} />{' '}
          <button type="button" className="plain" onClick={underWay.stop}>
            {say('import-page.new.stop')}
          </button>
        </Notice>
      )}
      {lost === undefined ? undefined : (
        <p>
          <button type="button" className="plain" onClick={() => void send(lost)}>
            {say('import-page.new.again')}
          </button>
        </p>
      )}
      <div aria-live="polite">{isStopped ? <p>{say('import-page.new.stopped')}</p> : undefined}</div>
    </DeskPage>
  );
};
