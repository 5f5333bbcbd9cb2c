import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listImports } from '../../../contract/import.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { BatchTable } from './BatchTable.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { useMay } from './use-may.ts';
import { ListFileLink } from '../ListFileLink.tsx';

/** The imports of an institution, and the profiles that read its files. */
export const ImportListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const institutionId = usePart('institutionId');
  const { data } = useSuspenseQuery({
    ...queryOf(listImports, { params: { institutionId } }),
    // Whoever waits for one sees it come to its end.
    refetchInterval: ({ state }) =>
      state.data?.imports.some(({ status }) => status === 'reading') === true ? 2000 : false,
  });
  const mayImport = useMay(institutionId)('import-records');
  return (
    <DeskPage
      title={say('import-page.title')}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      lead={say('import-page.lead')}
      actions={
        <>
          {mayImport ? (
            <Button component={Link} to={deskPaths.newImport(locale, institutionId)}>
              {say('import-page.new')}
            </Button>
          ) : undefined}
          <ListFileLink list={listImports} params={{ institutionId }} />
        </>
      }
    >
      <BatchTable
        institutionId={institutionId}
        imports={data.imports}
        empty={say(mayImport ? 'import-page.list.none' : 'import-page.list.none-to-read')}
      />
      <ProfileTable institutionId={institutionId} profiles={data.profiles} />
    </DeskPage>
  );
};
