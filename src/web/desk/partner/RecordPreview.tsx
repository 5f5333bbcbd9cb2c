import { Button } from '@mantine/core';
import type { previewPartnerDocument } from '../../../contract/partner.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Shown = AnswerOf<typeof previewPartnerDocument>['records'][number];

/** Fields that the head of a record shows already. */
const headed: readonly string[] = ['given-names', 'family-name', 'birth-date', 'global-id'];

/** One record of a partner's file: of whom it is, whether that is this stay, and its courses. */
export const RecordPreview = ({
  record,
  isBusy,
  onKeep,
}: {
  readonly record: Shown;
  readonly isBusy: boolean;
  readonly onKeep: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { kind, name, issuer, birthDate, globalIds, omobilityId, match, values, courses } = record;
  const agreeing = (value: string | null, found: Shown['match']['name']) => (
    <span className="breakable">
      {value === null || value === '' ? '' : `${value}: `}
      <span className={found === 'other' ? 'warned' : undefined}>{say(`partner.match.${found}`)}</span>
    </span>
  );
  const birth =
    birthDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? formatDate(birthDate, locale) : birthDate;
  return (
    <div className="partner-record">
      <h3>{say(`partner.take.kind.${kind}`)}</h3>
      <Facts
        rows={[
          { title: say('partner.take.issuer'), value: issuer === '' ? '–' : issuer },
          { title: say('partner.take.name'), value: agreeing(name, match.name) },
          { title: say('partner.field.birth-date'), value: agreeing(birth, match.birthDate) },
          { title: say('partner.field.global-id'), value: agreeing(globalIds[0] ?? null, match.globalId) },
          { title: say('partner.match.omobility'), value: agreeing(omobilityId, match.omobilityId) },
          ...(kind === 'nomination' || kind === 'stay'
            ? values
                .filter(({ name: field }) => !headed.includes(field))
                .map(({ name: field, value }) => ({
                  title: say(`partner.field.${field}`),
                  value: <span className="breakable">{value}</span>,
                }))
            : []),
        ]}
      />
      {kind === 'nomination' || kind === 'stay' ? undefined : (
        <DataTable
          caption={say('partner.documents.courses')}
          isStacked
          rows={courses.map((course, at) => ({ ...course, at }))}
          rowKey={({ at }) => String(at)}
          empty={<p>{say('partner.courses.empty')}</p>}
          columns={[
            {
              key: 'title',
              title: say('partner.courses.title'),
              renderCell: ({ title, code }) => `${title} ${code}`,
            },
            {
              key: 'credits',
              title: say('partner.courses.credits'),
              renderCell: ({ credits, scheme }) =>
                credits === null
                  ? '–'
                  : `${formatNumber(credits, locale, Number.isInteger(credits) ? 0 : 1)} ${scheme}`,
            },
            {
              key: 'grade',
              title: say('partner.courses.grade'),
              renderCell: ({ grade, level }) =>
                [grade, level].filter((part) => part !== '').join(', ') || '–',
            },
            {
              key: 'status',
              title: say('partner.courses.status'),
              renderCell: ({ status }) => (status === null ? '–' : say(`partner.course.status.${status}`)),
            },
          ]}
        />
      )}
      <p>
        <Button loading={isBusy} onClick={onKeep}>
          {say('partner.take.keep')}
        </Button>
      </p>
    </div>
  );
};
