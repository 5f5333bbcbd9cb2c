import type { AgreementContent } from '../../../core/mobility/agreement-content.ts';
import { differenceLines, type DifferenceLine } from '../../../core/mobility/difference-lines.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useSay } from '../use-say.ts';
import { useAgreementWords } from './use-agreement-words.ts';

/** What a version changes in the one it was written for, field by field. */
export const Differences = ({
  before,
  after,
}: {
  readonly before: AgreementContent;
  readonly after: AgreementContent;
}) => {
  const say = useSay();
  const lines = differenceLines(before, after, useAgreementWords());
  const blank = <span className="label">{say('agreement.blank')}</span>;
  const columns: readonly Column<DifferenceLine>[] = [
    { key: 'what', title: say('agreement.difference.what'), renderCell: ({ label }) => label },
    {
      key: 'before',
      title: say('agreement.difference.before'),
      renderCell: ({ before: old }) => (old === '' ? blank : <del className="written">{old}</del>),
    },
    {
      key: 'after',
      title: say('agreement.difference.after'),
      renderCell: ({ after: now }) => (now === '' ? blank : <ins className="written">{now}</ins>),
    },
  ];
  return (
    <section aria-labelledby="differences-title">
      <h2 id="differences-title">{say('agreement.difference')}</h2>
      <DataTable
        caption={say('agreement.difference')}
        isCaptionSeen={false}
        isStacked
        columns={columns}
        rows={lines}
        rowKey={({ field }) => field}
        empty={<p>{say('agreement.difference.none')}</p>}
      />
    </section>
  );
};
