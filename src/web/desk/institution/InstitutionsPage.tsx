import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listInstitutions, type InstitutionView } from '../../../contract/institution.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { IdentifierList } from './IdentifierList.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

export const InstitutionsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const whyNot = useWhyNot();
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;

  const columns: readonly Column<InstitutionView>[] = [
    {
      key: 'name',
      title: say('institution.name'),
      renderCell: ({ id, name, isDemonstration }) => (
        <>
          <Link to={deskPaths.institution(locale, id)}>{name[locale]}</Link>
          {isDemonstration ? <span className="label"> {say('institution.demonstration')}</span> : undefined}
        </>
      ),
    },
    { key: 'short', title: say('institution.short-name'), renderCell: ({ shortName }) => shortName },
    {
      key: 'kind',
      title: say('institution.kind'),
      renderCell: ({ kind }) => say(`institution.kind.${kind}`),
    },
    {
      key: 'identifiers',
      title: say('institution.identifiers'),
      renderCell: ({ identifiers }) => <IdentifierList identifiers={identifiers} />,
    },
  ];
  return (
    <DeskPage
      title={say('institution.title')}
      lead={say('institution.lead')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      actions={
        <>
          <Action
            label={say('institution.create')}
            isMain
            reason={whyNot('create-institution', nationalOffice)}
            onAct={() => void go(deskPaths.newInstitution(locale))}
          />
          <ListFileLink list={listInstitutions} />
        </>
      }
    >
      <DataTable
        caption={say('institution.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={institutions}
        rowKey={({ id }) => id}
        empty={<p>{say('institution.empty')}</p>}
      />
    </DeskPage>
  );
};
