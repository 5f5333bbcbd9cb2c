import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import type { Criterion, Rubric } from '../../../core/programme/rubric.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Anchor = Criterion['anchors'][number];

/** How applications are marked: each criterion with its weight and what earns each mark. */
export const CallRubric = ({
  rubric,
  sha256,
}: {
  readonly rubric: Rubric;
  /** Published before the opening; of rules that are still edited there is none. */ readonly sha256:
    string | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const columns: readonly Column<Anchor>[] = [
    {
      key: 'mark',
      title: say('application.call.rubric.mark'),
      renderCell: ({ mark }) => formatNumber(mark, locale),
    },
    {
      key: 'meaning',
      title: say('application.call.rubric.meaning'),
      renderCell: ({ meaning }) => meaning[locale],
    },
  ];
  return (
    <>
      <h2>{say('application.call.rubric')}</h2>
      <p>{rubric.guidance[locale]}</p>
      {rubric.criteria.map(({ id, name, weight, anchors }) => (
        <section key={id} className="criterion" aria-labelledby={`criterion-${id}`}>
          <h3 id={`criterion-${id}`}>
            {name[locale]},{' '}
            {say('application.call.rubric.weight', { share: formatShare(weight / 100, locale, 0) })}
          </h3>
          <DataTable
            caption={name[locale]}
            isCaptionSeen={false}
            columns={columns}
            rows={anchors}
            rowKey={({ mark }) => String(mark)}
            empty={undefined}
          />
        </section>
      ))}
      {sha256 === undefined ? undefined : (
        <p className="label">
          {say('application.call.rubric.print')} <code>{sha256}</code>
        </p>
      )}
    </>
  );
};
