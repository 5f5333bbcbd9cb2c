import { Link } from '@tanstack/react-router';
import type { previewOutcomeImport } from '../../../../contract/alumni.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Preview = AnswerOf<typeof previewOutcomeImport>;
type Matched = Preview['matched'][number];
type Fault = Preview['faults'][number];

/** What a file would say of whom: counts, what is wrong by line and column, and the rows that would be recorded. */
export const ImportPreview = ({
  preview,
  institutionId,
}: {
  readonly preview: Preview;
  readonly institutionId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale);
  const faults: readonly Column<Fault>[] = [
    {
      key: 'line',
      title: say('alumni-desk.import.line'),
      isNumber: true,
      renderCell: ({ line }) => number(line),
    },
    {
      key: 'column',
      title: say('alumni-desk.import.column'),
      renderCell: ({ column }) => <code>{column}</code>,
    },
    {
      key: 'fault',
      title: say('alumni-desk.import.fault'),
      renderCell: (fault) => refusalSentence(locale, fault),
    },
  ];
  const matched: readonly Column<Matched>[] = [
    {
      key: 'line',
      title: say('alumni-desk.import.line'),
      isNumber: true,
      renderCell: ({ line }) => number(line),
    },
    {
      key: 'reference',
      title: say('alumni-desk.case.reference'),
      renderCell: ({ reference, alumnusId }) => (
        <Link to={deskPaths.alumnus(locale, institutionId, alumnusId)}>{reference}</Link>
      ),
    },
    {
      key: 'state',
      title: say('alumni-desk.column.state'),
      renderCell: ({ state }) => say(`alumni-desk.state.${state}`),
    },
    {
      key: 'after',
      title: say('alumni-desk.import.after'),
      renderCell: ({ knownAfter }) =>
        knownAfter === null ? undefined : <span className="one-line">{formatDate(knownAfter, locale)}</span>,
    },
    {
      key: 'by',
      title: say('alumni-desk.import.by'),
      renderCell: ({ knownBy }) => <span className="one-line">{formatDate(knownBy, locale)}</span>,
    },
    {
      key: 'seen',
      title: say('alumni-desk.column.seen'),
      renderCell: ({ seenOn }) => <span className="one-line">{formatDate(seenOn, locale)}</span>,
    },
  ];
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1}>
        {say('alumni-desk.import.found')}
      </h2>
      <Facts
        rows={[
          { title: say('alumni-desk.import.rows'), value: number(preview.rows) },
          { title: say('alumni-desk.import.matches'), value: number(preview.matches) },
          { title: say('alumni-desk.import.without-consent'), value: number(preview.withoutConsent) },
          { title: say('alumni-desk.import.before-end'), value: number(preview.beforeEnd) },
          { title: say('alumni-desk.import.unknown'), value: number(preview.unknown) },
        ]}
      />
      {preview.faults.length === 0 ? undefined : (
        <>
          <h3>{say('alumni-desk.import.faults')}</h3>
          <p>{say('alumni-desk.import.faults-what')}</p>
          <DataTable
            caption={say('alumni-desk.import.faults')}
            isCaptionSeen={false}
            columns={faults}
            rows={preview.faults}
            rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
            isStacked
            empty=""
          />
        </>
      )}
      {preview.matched.length === 0 ? undefined : (
        <>
          <h3>{say('alumni-desk.import.matched')}</h3>
          {preview.matches > preview.matched.length ? (
            <p>{say('alumni-desk.import.matched-first', { shown: number(preview.matched.length) })}</p>
          ) : undefined}
          <DataTable
            caption={say('alumni-desk.import.matched')}
            isCaptionSeen={false}
            columns={matched}
            rows={preview.matched}
            rowKey={({ line }) => String(line)}
            isStacked
            empty=""
          />
        </>
      )}
    </section>
  );
};
