import { Link } from '@tanstack/react-router';
import type { readPartnerStay } from '../../../contract/partner.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { ReadNotes } from './ReadNotes.tsx';

type Answer = AnswerOf<typeof readPartnerStay>;

/** What partners sent of a stay and is kept. */
export const PartnerDocuments = ({
  stay: { institutionId, id: mobilityId },
  documents,
}: {
  readonly stay: Answer['stay'];
  readonly documents: Answer['documents'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const mayWithdraw = useWhyNot()('withdraw-partner-document', institutionId) === undefined;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('partner.documents')}</h2>
      <DataTable
        caption={say('partner.documents')}
        isCaptionSeen={false}
        isStacked
        rows={documents}
        rowKey={({ id }) => id}
        empty={<p>{say('partner.documents.empty')}</p>}
        columns={[
          {
            key: 'file',
            title: say('partner.documents.file'),
            renderCell: ({ kind, fileName }) => (
              <>
                {say(`partner.take.kind.${kind}`)} <span className="label breakable">{fileName}</span>
              </>
            ),
          },
          {
            key: 'issuer',
            title: say('partner.take.issuer'),
            renderCell: ({ issuer }) => (issuer === '' ? '–' : issuer),
          },
          {
            key: 'courses',
            title: say('partner.documents.courses'),
            isNumber: true,
            renderCell: ({ courses }) => formatNumber(courses, locale),
          },
          {
            key: 'notes',
            title: say('partner.notes'),
            renderCell: ({ notes }) => <ReadNotes notes={notes} />,
          },
          {
            key: 'at',
            title: say('partner.documents.at'),
            renderCell: ({ takenAt }) => <Moment at={takenAt} />,
          },
          ...(mayWithdraw
            ? [
                {
                  key: 'withdraw',
                  title: say('partner.documents.withdraw'),
                  renderCell: ({ id, fileName }: Answer['documents'][number]) => (
                    <Link to={deskPaths.withdrawPartnerDocument(locale, institutionId, mobilityId, id)}>
                      {say('partner.documents.withdraw')}
                      <span className="unseen"> {fileName}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
};
