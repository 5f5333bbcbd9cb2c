import type { readEpvoRow } from '../../../contract/epvo.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useSay } from '../use-say.ts';

type Field = AnswerOf<typeof readEpvoRow>['fields'][number];

/** A state or a kind as it is written for the EPVO: no word of a language. */
const code = /^[a-z]+(-[a-z]+)*$/;

/** Field by field what the EPVO has and what would replace it; what changes is said by a sign and a word, and stands in bold. */
export const FieldDiff = ({ fields }: { readonly fields: readonly Field[] }) => {
  const say = useSay();
  const value = (cell: Field['after'], choices: Field['choices']) => {
    if (cell === null) return <em>{say('epvo.empty')}</em>;
    const name = choices.find(({ code }) => code === cell)?.name;
    if (name !== undefined && name !== '') return `${String(cell)} (${name})`;
    return code.test(String(cell)) ? <code>{cell}</code> : String(cell);
  };
  const marked = (isChanged: boolean, words: React.ReactNode) =>
    isChanged ? <strong>{words}</strong> : words;
  return (
    <DataTable
      caption={say('epvo.diff')}
      isCaptionSeen={false}
      isStacked
      rows={fields}
      rowKey={({ field }) => field}
      empty={undefined}
      columns={[
        {
          key: 'field',
          title: say('epvo.field'),
          renderCell: ({ field, isRequired }) => (
            <>
              <code className="breakable">{field}</code>
              {isRequired ? <small> {say('epvo.required')}</small> : undefined}
            </>
          ),
        },
        {
          key: 'before',
          title: say('epvo.before'),
          renderCell: ({ before, choices }) => <span className="breakable">{value(before, choices)}</span>,
        },
        {
          key: 'after',
          title: say('epvo.after'),
          renderCell: ({ after, choices, change }) => (
            <span className="breakable">{marked(change !== 'same', value(after, choices))}</span>
          ),
        },
        {
          key: 'change',
          title: say('epvo.change'),
          renderCell: ({ change }) => marked(change !== 'same', say(`epvo.change.${change}`)),
        },
        {
          key: 'source',
          title: say('epvo.source'),
          renderCell: ({ source }) => (source === 'none' ? '–' : say(`epvo.source.${source}`)),
        },
      ]}
    />
  );
};
