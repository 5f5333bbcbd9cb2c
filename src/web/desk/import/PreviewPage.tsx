import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { previewImport } from '../../../contract/import.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { keptMappings } from './kept-mappings.ts';
import { Preview } from './Preview.tsx';
import { readingOf } from './reading-of.ts';
import { tableFaultSentence } from './table-fault-sentence.ts';
import { useImportFile } from './use-import-file.ts';

/** What the file would bring, before anything of it is kept. */
export const PreviewPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const { institutionId, fileId, file } = useImportFile();
  const [kept, setKept] = useState(() => keptMappings.read(fileId));
  const reading = readingOf(kept, file);
  const query = queryOf(previewImport, {
    params: { institutionId, fileId },
    body: reading ?? { profile: '' },
  });
  // A file of a hundred thousand rows is read once, not with every look at the page.
  const { data, error, fetchStatus, refetch } = useQuery({
    ...query,
    ...{ enabled: reading !== undefined, staleTime: 60_000, refetchOnWindowFocus: false },
  });
  const isReading = fetchStatus !== 'idle';
  const refusal = error instanceof Refused ? error.refusal : undefined;
  return (
    <DeskPage
      title={say('import-page.preview.title', { file: file.fileName })}
      breadcrumb={{ to: deskPaths.imports(locale, institutionId), label: say('import-page.title') }}
    >
      <ImportSteps institutionId={institutionId} fileId={fileId} at="preview" />
      {reading === undefined ? (
        <p>
          <Link to={deskPaths.importFile(locale, institutionId, fileId)}>
            {say('import-page.choose.title')}
          </Link>
        </p>
      ) : undefined}
      <div aria-live="polite" className="run">
        {isReading ? (
          <>
            <p>{say('import-page.preview.busy')}</p>
            <progress aria-label={say('import-page.preview.busy')} />
            <p className="field-hint">{say('import-page.preview.busy-long')}</p>
            <Action
              label={say('import-page.preview.stop')}
              onAct={() => void queries.cancelQueries({ queryKey: query.queryKey })}
            />
          </>
        ) : reading !== undefined && data === undefined && error === null ? (
          <p>{say('import-page.preview.stopped')}</p>
        ) : undefined}
      </div>
      {isReading || error === null ? undefined : (
        <Notice>
          {refusal === undefined ? say('refusal.our-fault') : tableFaultSentence(locale, refusal)}
        </Notice>
      )}
      {!isReading && reading !== undefined && data === undefined ? (
        <Action label={say('import-page.preview.again')} onAct={() => void refetch()} />
      ) : undefined}
      {isReading || data === undefined || reading === undefined ? undefined : (
        <Preview
          {...{ institutionId, fileId, file, reading, kept }}
          preview={data}
          onKeep={() => setKept(keptMappings.read(fileId))}
        />
      )}
    </DeskPage>
  );
};
