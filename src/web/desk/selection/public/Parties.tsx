import { DataTable } from '../../../ui/DataTable.tsx';
import type { readPublicSelection } from '../../../../contract/award.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import type { AnswerOf } from '../../../api.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';

/** Who brings chance into the lot: what was committed before, what was shown after. */
export const Parties = ({
  parties,
}: {
  readonly parties: AnswerOf<typeof readPublicSelection>['parties'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  return (
    <>
      <p>{say('selection.parties.what')}</p>
      <DataTable
        caption={say('selection.parties')}
        isCaptionSeen={false}
        columns={[
          { key: 'name', title: say('selection.party.name'), renderCell: ({ name }) => name },
          {
            key: 'commitment',
            title: say('selection.commitment'),
            renderCell: ({ commitment }) => <code>{commitment}</code>,
          },
          {
            key: 'secret',
            title: say('selection.secret'),
            renderCell: ({ secret, revealedAt }) =>
              secret === null || revealedAt === null ? (
                say('selection.secret.kept')
              ) : (
                <>
                  <div>
                    <code>{secret}</code>
                  </div>
                  {say('selection.secret.since', { time: formatDateTime(revealedAt, locale, timeZone) })}
                </>
              ),
          },
        ]}
        rows={parties.toSorted((a, b) => a.position - b.position)}
        rowKey={({ position }) => String(position)}
        empty={<p>{say('selection.parties.none')}</p>}
      />
    </>
  );
};
