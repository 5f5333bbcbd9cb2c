import type { ReactNode } from 'react';
import type { previewTranscriptEdit, TouchedCodingView } from '../../../../contract/study-transcript.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** What an edit would do to codings and turns; beneath it stands the button that saves. */
export const EditEffect = ({
  effect,
  children,
}: {
  readonly effect: AnswerOf<typeof previewTranscriptEdit>;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const locale = useLocale();
  const count = (value: number): string => formatNumber(value, locale);
  const columns: readonly Column<TouchedCodingView>[] = [
    {
      key: 'code',
      title: say('study-transcript.edit.code'),
      renderCell: ({ code, coder }) => (
        <>
          {code}
          {coder === null ? undefined : <span className="label"> {coder}</span>}
        </>
      ),
    },
    {
      key: 'before',
      title: say('study-transcript.edit.before'),
      renderCell: ({ before }) => <span className="written">{before}</span>,
    },
    {
      key: 'after',
      title: say('study-transcript.edit.after'),
      renderCell: ({ after }) =>
        after === null ? (
          <strong>{say('study-transcript.edit.lost')}</strong>
        ) : (
          <span className="written">{after}</span>
        ),
    },
  ];
  return (
    <section aria-live="polite">
      <Notice isDone={effect.lost === 0}>
        <p>
          {effect.edits === 0
            ? say('study-transcript.edit.none')
            : say('study-transcript.edit.sum', {
                ...{ edits: count(effect.edits), codings: count(effect.codings) },
                ...{ changed: count(effect.changed), lost: count(effect.lost) },
              })}
        </p>
        {effect.lost === 0 ? <p>{say('study-transcript.edit.kept')}</p> : undefined}
        {effect.turns === effect.turnsBefore ? undefined : (
          <p>
            {say('study-transcript.edit.turns', {
              before: count(effect.turnsBefore),
              after: count(effect.turns),
            })}
          </p>
        )}
        <p>{say('study-transcript.edit.rounds')}</p>
      </Notice>
      {effect.touched.length === 0 ? undefined : (
        <DataTable
          caption={say('study-transcript.edit.touched')}
          columns={columns}
          rows={effect.touched}
          rowKey={({ codingId }) => codingId}
          isStacked
          empty={undefined}
        />
      )}
      <div className="form-actions">{children}</div>
    </section>
  );
};
