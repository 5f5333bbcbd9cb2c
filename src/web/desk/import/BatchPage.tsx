import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { readImport } from '../../../contract/import.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { History } from '../journal/History.tsx';
import { Loading } from '../Loading.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { BatchFaults } from './BatchFaults.tsx';
import { BatchRecords } from './BatchRecords.tsx';
import { BatchRun } from './BatchRun.tsx';
import { CountList } from './CountList.tsx';
import { useMay } from './use-may.ts';
import { failureSentence } from './failure-sentence.ts';
import { WarningList } from './WarningList.tsx';

/** How often an import that is under way is looked at, ms. */
const everyLook = 1000;

/** One import: how far it is, what came of it, and what can be done about it. */
export const BatchPage = () => {
  const locale = useLocale();
  const say = useSay();
  const [institutionId, id] = [usePart('institutionId'), usePart('batchId')];
  const may = useMay(institutionId);
  const { of } = useSearch({ strict: false }) as { readonly of?: unknown };
  const { data: batch, error } = useQuery({
    ...queryOf(readImport, { params: { institutionId, id } }),
    refetchInterval: ({ state }) =>
      state.data?.status === 'reading' || state.data?.status === 'waiting' ? everyLook : false,
  });
  if (error !== null) throw error;
  if (batch === undefined) return <Loading />;
  const isOpen = batch.status === 'reading' || batch.status === 'waiting';
  const isDone = batch.status === 'imported';
  const mayUndo = isDone && may('undo-import');
  const { importFile, imports, newImport, undoImport } = deskPaths;
  return (
    <DeskPage
      title={say('import-page.batch.title', { file: batch.fileName })}
      breadcrumb={{ to: imports(locale, institutionId), label: say('import-page.title') }}
      actions={
        mayUndo ? (
          <Button component={Link} variant="default" to={undoImport(locale, institutionId, id)}>
            {say('import-page.undo')}
          </Button>
        ) : undefined
      }
    >
      {isOpen ? (
        <BatchRun
          {...{ institutionId, id, done: batch.rowsRead, isWaiting: batch.status === 'waiting' }}
          of={typeof of === 'number' ? of : 0}
          mayStop={may('import-records')}
        />
      ) : (
        <Notice isDone={isDone}>
          <p>
            {batch.status === 'reading' || batch.status === 'waiting'
              ? undefined
              : say(`import-page.batch.${batch.status}`)}
          </p>
          {batch.reason === null ? undefined : <p>{failureSentence(locale, batch.reason)}</p>}
        </Notice>
      )}
      <Facts
        rows={[
          { title: say('import-page.column.profile'), value: batch.profile[locale] },
          { title: say('import-page.column.target'), value: batch.targetTitle[locale] },
          { title: say('import-page.column.who'), value: batch.by ?? say('import-page.by-itself') },
          { title: say('import-page.column.when'), value: <Moment at={batch.startedAt} /> },
        ]}
      />
      {isOpen || !may('import-records') ? undefined : (
        <ul className="next-steps">
          {batch.fileId === null ? undefined : (
            <li>
              <Link to={importFile(locale, institutionId, batch.fileId)}>
                {say('import-page.batch.again')}
              </Link>
            </li>
          )}
          <li>
            <Link to={newImport(locale, institutionId, batch.profileId ?? undefined)}>
              {say(isDone && batch.open > 0 ? 'import-page.faults.mend' : 'import-page.batch.another')}
            </Link>
          </li>
        </ul>
      )}
      {isDone || batch.status === 'undone' ? (
        <>
          <CountList counts={batch} records={batch.records[batch.target]} />
          <WarningList warnings={batch.warnings} />
        </>
      ) : undefined}
      {isDone && may('read-import-faults') ? (
        <BatchFaults {...{ institutionId, id, rejected: batch.rejected, open: batch.open }} />
      ) : undefined}
      {isDone ? <BatchRecords {...{ institutionId, id, fields: batch.fields }} /> : undefined}
      {isOpen ? undefined : <History records={[{ institutionId, noun: 'import-batch', id }]} />}
    </DeskPage>
  );
};
