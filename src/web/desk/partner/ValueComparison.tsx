import type { readPartnerStay } from '../../../contract/partner.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useSay } from '../use-say.ts';

type Value = AnswerOf<typeof readPartnerStay>['documents'][number]['values'][number];

/** Our record and the partner's, value by value. */
export const ValueComparison = ({
  kind,
  values,
}: {
  readonly kind: 'agreement' | 'nomination' | 'stay';
  readonly values: readonly Value[];
}) => {
  const say = useSay();
  const title = say(kind === 'agreement' ? 'partner.values' : `partner.values.of-${kind}`);
  return (
    <section aria-labelledby={`values-${kind}`}>
      <h2 id={`values-${kind}`}>{title}</h2>
      <p>{say(kind === 'agreement' ? 'partner.values.about' : 'partner.values.about-record')}</p>
      <DataTable
        caption={title}
        isCaptionSeen={false}
        isStacked
        rows={values}
        rowKey={({ name }) => name}
        empty={<p>{say('partner.documents.empty')}</p>}
        columns={[
          {
            key: 'field',
            title: say('partner.values.field'),
            renderCell: ({ name }) => say(`partner.field.${name}`),
          },
          {
            key: 'ours',
            title: say('partner.values.ours'),
            renderCell: ({ ours }) => <span className="breakable">{ours === '' ? '–' : ours}</span>,
          },
          {
            key: 'theirs',
            title: say('partner.values.theirs'),
            renderCell: ({ theirs }) => <span className="breakable">{theirs === '' ? '–' : theirs}</span>,
          },
          {
            key: 'same',
            title: say('partner.values.whether'),
            renderCell: ({ isSame }) => (
              <span className={isSame ? undefined : 'warned'}>
                {say(isSame ? 'partner.values.same' : 'partner.values.other')}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
};
