import { useSuspenseQuery } from '@tanstack/react-query';
import { listOutcomeImports, undoOutcomeImport } from '../../../../contract/alumni.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';

/** Before all that one file said is taken back. */
export const UndoImportPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const forgetAlumnus = useForgetAlumnus();
  const undo = useCommand(undoOutcomeImport);
  const [institutionId, id] = [usePart('institutionId'), usePart('importId')];
  const { imports } = useSuspenseQuery(queryOf(listOutcomeImports, { params: { institutionId } })).data;
  const found = imports.find((one) => one.id === id && one.status === 'done');
  if (found === undefined) return <NotFoundPage />;
  const back = `${deskPaths.outcomeImports(locale)}?at=${institutionId}`;
  return (
    <ReasonPage
      title={say('alumni-desk.undo.title')}
      back={{ to: back, label: say('alumni-desk.imports.title') }}
      what={
        <p>
          {say('alumni-desk.undo.what', {
            file: found.fileName,
            count: formatNumber(found.recorded, locale),
          })}
        </p>
      }
      submit={say('alumni-desk.undo.do')}
      hint=""
      send={async (reason) => {
        const sent = await undo.send({ params: { institutionId, id }, body: { reason } });
        if (!sent.ok) return sent;
        await forget(listOutcomeImports);
        await forgetAlumnus();
        await go(back);
        return sent;
      }}
    />
  );
};
