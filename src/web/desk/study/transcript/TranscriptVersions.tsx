import type { readTranscript } from '../../../../contract/study-transcript.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Version = AnswerOf<typeof readTranscript>['versions'][number];

/** The versions of a transcript, newest first. */
export const TranscriptVersions = ({ versions }: { readonly versions: readonly Version[] }) => {
  const say = useSay();
  const locale = useLocale();
  const columns: readonly Column<Version>[] = [
    {
      key: 'version',
      title: say('study-transcript.column.version'),
      renderCell: ({ version }) => say('study-transcript.versions.line', { version: String(version) }),
    },
    {
      key: 'edits',
      title: say('study-transcript.versions.edits'),
      renderCell: ({ edits }) =>
        edits === null ? say('study-transcript.versions.first') : formatNumber(edits, locale),
    },
    {
      key: 'when',
      title: say('study-transcript.versions.when'),
      renderCell: ({ writtenAt }) => <Moment at={writtenAt} />,
    },
    {
      key: 'who',
      title: say('study-transcript.versions.who'),
      renderCell: ({ writtenBy }) => writtenBy ?? '–',
    },
  ];
  return (
    <DataTable
      caption={say('study-transcript.versions')}
      columns={columns}
      rows={versions}
      rowKey={({ version }) => String(version)}
      isStacked
      empty={undefined}
    />
  );
};
