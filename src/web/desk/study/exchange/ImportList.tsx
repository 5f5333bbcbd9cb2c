import type { readStudyExchange } from '../../../../contract/study-exchange.ts';
import { isMessageKey, textOf } from '../../../../messages.ts';
import type { AnswerOf } from '../../../api.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Import = AnswerOf<typeof readStudyExchange>['imports'][number];

/** The files that were taken in, with everything in which they departed from the standard or that was not kept. */
export const ImportList = ({ imports }: { readonly imports: readonly Import[] }) => {
  const locale = useLocale();
  const say = useSay();
  const sentence = ({ kind, params }: Import['deviations'][number]): string => {
    const key = `study-exchange.deviation.${kind}`;
    return isMessageKey(key) ? textOf(locale, key, params) : kind;
  };
  return (
    <DataTable
      caption={say('study-exchange.imports')}
      isStacked
      rows={imports}
      rowKey={({ id }) => id}
      empty={<p>{say('study-exchange.imports.empty')}</p>}
      columns={[
        {
          key: 'file',
          title: say('study-exchange.imports.file'),
          renderCell: ({ fileName }) => <span className="breakable">{fileName}</span>,
        },
        {
          key: 'at',
          title: say('study-exchange.imports.at'),
          renderCell: ({ importedAt }) => <Moment at={importedAt} />,
        },
        {
          key: 'deviations',
          title: say('study-exchange.imports.deviations'),
          renderCell: ({ deviations }) =>
            deviations.length === 0 ? (
              say('study-exchange.import.no-deviations')
            ) : (
              <details>
                <summary>{say('study-exchange.imports.count', { count: String(deviations.length) })}</summary>
                <ul>
                  {deviations.map((deviation) => (
                    <li key={JSON.stringify(deviation)}>{sentence(deviation)}</li>
                  ))}
                </ul>
              </details>
            ),
        },
      ]}
    />
  );
};
