import { Button } from '@mantine/core';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSay } from '../use-say.ts';

export interface DifferingAnswer {
  readonly field: string;
  readonly question: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two versions of a section side by side; the writer chooses, and what was not chosen stays readable. */
export const SectionConflict = ({
  answers,
  isOpen,
  title,
  what,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly answers: readonly DifferingAnswer[];
  /** That it was changed elsewhere. */
  readonly title: string;
  /** How that came about and what to choose. */
  readonly what: string;
  /** False once the choice was made. */
  readonly isOpen: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) => {
  const say = useSay();
  const blank = <span className="label">{say('application.conflict.blank')}</span>;
  const columns: readonly Column<DifferingAnswer>[] = [
    {
      key: 'question',
      title: say('application.conflict.question'),
      renderCell: ({ question }) => question,
    },
    {
      key: 'mine',
      title: say('application.conflict.mine'),
      renderCell: ({ mine }) => (mine === '' ? blank : <span className="written">{mine}</span>),
    },
    {
      key: 'theirs',
      title: say(isOpen ? 'application.conflict.theirs' : 'application.conflict.set-aside'),
      renderCell: ({ theirs }) => (theirs === '' ? blank : <span className="written">{theirs}</span>),
    },
  ];
  const table = (
    <DataTable
      caption={title}
      isCaptionSeen={false}
      columns={columns}
      rows={answers}
      rowKey={({ field }) => field}
      empty={undefined}
    />
  );
  if (!isOpen) {
    return (
      <details className="filter">
        <summary>{say('application.conflict.set-aside')}</summary>
        {table}
      </details>
    );
  }
  return (
    <section aria-labelledby="conflict-title">
      <h2 id="conflict-title">{title}</h2>
      <Notice>{what}</Notice>
      {table}
      <div className="form-actions">
        <Button onClick={onKeepMine}>{say('application.conflict.keep-mine')}</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {say('application.conflict.take-theirs')}
        </Button>
      </div>
    </section>
  );
};
