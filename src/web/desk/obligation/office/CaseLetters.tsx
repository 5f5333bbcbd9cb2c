import { DataTable } from '../../../ui/DataTable.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { useSay } from '../../use-say.ts';
import type { ObligationRead } from '../use-obligation.ts';

/** Letters that were written about an obligation, with what became of them; nothing for who is not shown them. */
export const CaseLetters = ({ letters }: { readonly letters: ObligationRead['letters'] }) => {
  const say = useSay();
  if (letters === undefined) return undefined;
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title">{say('office.letters')}</h2>
      <DataTable
        caption={say('office.letters')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'at',
            title: say('desk.history.when'),
            renderCell: ({ createdAt }) => <Moment at={createdAt} />,
          },
          { key: 'subject', title: say('office.letter-subject'), renderCell: ({ subject }) => subject },
          {
            key: 'state',
            title: say('office.status'),
            renderCell: ({ state }) => say(`office.letter.${state}`),
          },
        ]}
        rows={letters}
        rowKey={({ id }) => id}
        empty={<p>{say('obligation.letters.empty')}</p>}
      />
    </section>
  );
};
