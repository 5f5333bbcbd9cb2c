import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listTranscripts, type TranscriptRowView } from '../../../../contract/study-transcript.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** The transcripts of a study: each leads to where it is coded. */
export const TranscriptListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const [institutionId, studyId] = [usePart('institutionId'), usePart('studyId')];
  const { study, isOpen, transcripts } = useSuspenseQuery(
    queryOf(listTranscripts, { params: { institutionId, studyId } }),
  ).data;
  const whyNot = useWhyNot();
  const mayAdd = isOpen && whyNot('add-transcript', institutionId) === undefined;
  const count = (value: number): string => formatNumber(value, locale);
  const columns: readonly Column<TranscriptRowView>[] = [
    {
      key: 'name',
      title: say('study-transcript.column.name'),
      renderCell: ({ id, name }) => (
        <Link to={deskPaths.transcript(locale, institutionId, studyId, id)}>{name}</Link>
      ),
    },
    {
      key: 'session',
      title: say('study-transcript.column.session'),
      renderCell: ({ sessionNumber }) => (sessionNumber === null ? '–' : String(sessionNumber)),
    },
    {
      key: 'turns',
      title: say('study-transcript.column.turns'),
      isNumber: true,
      renderCell: ({ turns }) => count(turns),
    },
    {
      key: 'speakers',
      title: say('study-transcript.column.speakers'),
      isNumber: true,
      renderCell: ({ speakers }) => count(speakers),
    },
    {
      key: 'length',
      title: say('study-transcript.column.length'),
      isNumber: true,
      renderCell: ({ length }) => count(length),
    },
    {
      key: 'version',
      title: say('study-transcript.column.version'),
      renderCell: ({ id, version, name }) => (
        <Link to={deskPaths.editTranscript(locale, institutionId, studyId, id)}>
          {String(version)}
          <span className="unseen"> {name}</span>
        </Link>
      ),
    },
    {
      key: 'added',
      title: say('study-transcript.column.added'),
      renderCell: ({ addedAt, addedBy }) => (
        <>
          <Moment at={addedAt} />
          {addedBy === null ? undefined : <span className="label"> {addedBy}</span>}
        </>
      ),
    },
  ];
  return (
    <DeskPage
      title={say('study-transcript.title')}
      lead={say('study-transcript.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
      actions={
        <>
          {mayAdd ? (
            <Button component={Link} to={deskPaths.newTranscript(locale, institutionId, studyId)}>
              {say('study-transcript.new')}
            </Button>
          ) : undefined}
          <ListFileLink list={listTranscripts} params={{ institutionId, studyId }} />
        </>
      }
    >
      <DataTable
        caption={say('study-transcript.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={transcripts}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('study-transcript.empty')}</p>}
      />
    </DeskPage>
  );
};
