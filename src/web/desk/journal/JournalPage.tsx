import { Link, useSearch } from '@tanstack/react-router';
import { type EntryView, listEntries } from '../../../contract/journal.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { call } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { Loading } from '../Loading.tsx';
import { useLocale } from '../use-locale.ts';
import { usePages } from '../use-pages.ts';
import { useSay } from '../use-say.ts';
import { actorName } from './actor-name.ts';
import { entrySentence } from './entry-sentence.ts';
import { JournalFilter } from './JournalFilter.tsx';
import { journalSearch } from './journal-search.ts';
import { Verification } from './Verification.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

export const JournalPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id, name } = useInstitution();
  const search = journalSearch(useSearch({ strict: false }));
  const {
    rows: entries,
    error,
    more,
  } = usePages({
    key: [listEntries.id, id, search],
    read: async (before, signal) => {
      const query = { ...search, ...(before === undefined ? {} : { before }) };
      return call(listEntries, { params: { institutionId: id }, query }, { signal });
    },
    rowsOf: (page): readonly EntryView[] => page.entries,
  });
  if (error !== null) throw error;
  const columns: readonly Column<EntryView>[] = [
    {
      key: 'number',
      title: say('journal.number'),
      isNumber: true,
      renderCell: (entry) => (
        <Link to={deskPaths.entry(locale, id, entry.id)}>{formatNumber(entry.sequence, locale)}</Link>
      ),
    },
    {
      key: 'when',
      title: say('desk.history.when'),
      renderCell: ({ at }) => <Moment at={at} />,
    },
    { key: 'who', title: say('desk.history.who'), renderCell: (entry) => actorName(locale, entry) },
    { key: 'what', title: say('desk.history.what'), renderCell: (entry) => entrySentence(locale, entry) },
    { key: 'why', title: say('desk.history.why'), renderCell: ({ reason }) => reason ?? '—' },
  ];
  return (
    <DeskPage
      title={`${say('journal.title')}: ${name[locale]}`}
      breadcrumb={{ to: deskPaths.institution(locale, id), label: name[locale] }}
      lead={say('journal.lead')}
      actions={<ListFileLink list={listEntries} params={{ institutionId: id }} filters={search} />}
    >
      <JournalFilter key={JSON.stringify([id, search])} institutionId={id} search={search} />
      {entries === undefined ? (
        <Loading />
      ) : (
        <DataTable
          caption={say('journal.entries')}
          isCaptionSeen={false}
          columns={columns}
          rows={entries}
          rowKey={(entry) => entry.id}
          empty={<p>{say('journal.empty')}</p>}
          more={more}
        />
      )}
      <Verification institutionId={id} />
    </DeskPage>
  );
};
