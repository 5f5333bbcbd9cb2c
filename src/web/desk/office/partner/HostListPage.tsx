import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listHosts, type HostView } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { Refused } from '../../refused.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { SearchField } from '../SearchField.tsx';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Hosts known to all, found by a part of the name and the country; the search is the address. */
export const HostListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { readonly text?: string; readonly country?: string };
  const { text, country } = search;
  const found = useQuery({
    ...queryOf(listHosts, {
      query: {
        ...(text === undefined ? {} : { name: text }),
        ...(country === undefined ? {} : { country }),
      },
    }),
    placeholderData: keepPreviousData,
  });
  const go = (part: { readonly text?: string | undefined; readonly country?: string | undefined }) =>
    void navigate({
      to: deskPaths.hosts(locale),
      search: Object.fromEntries(
        Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined && value !== ''),
      ),
      replace: true,
    });
  const columns: readonly Column<HostView>[] = [
    { key: 'name', title: say('programme.host.name'), renderCell: ({ name }) => name },
    {
      key: 'country',
      title: say('programme.host.country'),
      renderCell: (host) => countries.nameOf(host.country, locale),
    },
    {
      key: 'identifiers',
      title: say('programme.host.identifiers'),
      renderCell: ({ identifiers }) =>
        identifiers
          .map(({ kind, value }) => `${say(`institution.identifier.of.${kind}`)}: ${value}`)
          .join('; '),
    },
  ];
  return (
    <DeskPage
      title={say('programme.host.list')}
      breadcrumb={{ to: deskPaths.agreements(locale), label: say('programme.agreement.list') }}
      actions={
        <>
          <Link to={deskPaths.newHost(locale)}>{say('programme.host.new')}</Link>
          <ListFileLink list={listHosts} filters={{ name: search.text, country: search.country }} />
        </>
      }
    >
      <div className="filters">
        <SearchField
          label={say('programme.host.search')}
          value={text ?? ''}
          onSearch={(name) => go({ text: name })}
        />
        <SelectField
          id="country"
          name="country"
          error={undefined}
          label={say('programme.host.country')}
          value={country ?? ''}
          onChange={(event) => go({ country: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            // A host is abroad: none is recorded at home.
            ...countries.list(locale).filter((option) => option.value !== 'KAZ'),
          ]}
        />
      </div>
      {found.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, found.error.refusal)}</Notice>
      ) : undefined}
      {found.data === undefined ? undefined : (
        <DataTable
          caption={say('programme.host.list')}
          isCaptionSeen={false}
          isStacked
          columns={columns}
          rows={found.data.hosts}
          rowKey={({ id }) => id}
          empty={<p>{say('programme.host.empty')}</p>}
        />
      )}
    </DeskPage>
  );
};
