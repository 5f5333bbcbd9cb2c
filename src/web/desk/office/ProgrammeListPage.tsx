import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCalls, listProgrammes, type ProgrammeView } from '../../../contract/programme.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ListFileLink } from '../ListFileLink.tsx';

/** Funding schemes of the national office. */
export const ProgrammeListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { programmes } = useSuspenseQuery(queryOf(listProgrammes, {})).data;
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const columns: readonly Column<ProgrammeView>[] = [
    { key: 'name', title: say('programme.name'), renderCell: ({ name }) => name[locale] },
    { key: 'purpose', title: say('programme.purpose'), renderCell: ({ purpose }) => purpose[locale] },
    {
      key: 'calls',
      title: say('programme.calls'),
      isNumber: true,
      renderCell: ({ id }) => calls.filter(({ programmeId }) => programmeId === id).length,
    },
  ];
  return (
    <DeskPage
      title={say('programme.title')}
      actions={
        <>
          <Link to={deskPaths.newProgramme(locale)}>{say('programme.new')}</Link>
          <ListFileLink list={listProgrammes} />
        </>
      }
    >
      <DataTable
        caption={say('programme.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={programmes}
        rowKey={({ id }) => id}
        empty={<p>{say('programme.empty')}</p>}
      />
    </DeskPage>
  );
};
