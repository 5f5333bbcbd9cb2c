import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listImports, readImport, undoImport } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { ReasonPage } from '../office/ReasonPage.tsx';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

/** Before an import is undone: what goes, what comes back, or which later import is in the way. */
export const UndoImportPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const undo = useCommand(undoImport);
  const [institutionId, id] = [usePart('institutionId'), usePart('batchId')];
  const batch = useSuspenseQuery(queryOf(readImport, { params: { institutionId, id } })).data;
  if (batch.undo === null) return <NotFoundPage />;
  const { removed, back, blockedBy } = batch.undo;
  const title = say('import-page.undo.title', { file: batch.fileName });
  const to = deskPaths.importBatch(locale, institutionId, id);
  const breadcrumb = { to, label: say('import-page.batch.title', { file: batch.fileName }) };
  if (blockedBy !== null)
    return (
      <DeskPage title={title} breadcrumb={breadcrumb}>
        <Notice>
          <p>{say('import-page.undo.blocked', { file: blockedBy.fileName })}</p>
        </Notice>
        <p>
          <Link to={deskPaths.importBatch(locale, institutionId, blockedBy.id)}>
            {say('import-page.batch.title', { file: blockedBy.fileName })}
          </Link>
        </p>
      </DeskPage>
    );
  return (
    <ReasonPage
      title={title}
      back={breadcrumb}
      what={
        <>
          <p>
            {say('import-page.undo.what', {
              removed: formatNumber(removed, locale),
              back: formatNumber(back, locale),
            })}
          </p>
          <p>{say('import-page.undo.journal')}</p>
        </>
      }
      submit={say('import-page.undo.do')}
      hint=""
      send={async (reason) => {
        const sent = await undo.send({ params: { institutionId, id }, body: { reason } });
        if (!sent.ok) return sent;
        await go(to);
        await forget(listImports, readImport);
        return sent;
      }}
    />
  );
};
