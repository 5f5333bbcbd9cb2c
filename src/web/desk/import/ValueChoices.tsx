import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { previewImport } from '../../../contract/import.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldOptions } from './field-options.ts';
import type { ImportFile } from './use-import-file.ts';

type Asked = AnswerOf<typeof previewImport>['asked'][number];
type Word = Asked['words'][number];
type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const suggestedOf = (asked: readonly Asked[]): Meanings =>
  Object.fromEntries(
    asked.map(({ field, words }) => [
      field,
      Object.fromEntries(words.map(({ word, suggestion }) => [word, suggestion ?? ''])),
    ]),
  );

/** Words of the file that nobody has given a meaning to: each with its count, what it may be, and the choice. */
export const ValueChoices = ({
  asked,
  fields,
  onUse,
}: {
  readonly asked: readonly Asked[];
  readonly fields: ImportFile['targets'][number]['fields'];
  readonly onUse: (meanings: Meanings) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const [chosen, setChosen] = useState<Meanings>({});
  const suggested = suggestedOf(asked);
  const meaningOf = (field: string, word: string): string =>
    chosen[field]?.[word] ?? suggested[field]?.[word] ?? '';
  const use = (): void =>
    onUse(
      Object.fromEntries(
        asked.map(({ field, words }) => [
          field,
          Object.fromEntries(
            words.flatMap(({ word }) => {
              const code = meaningOf(field, word);
              return code === '' ? [] : [[word, code]];
            }),
          ),
        ]),
      ),
    );
  return (
    <section aria-labelledby="values">
      <h2 id="values">{say('import-page.values.title')}</h2>
      <p>{say('import-page.values.lead')}</p>
      {asked.map(({ field, words }) => {
        const told = fields.find(({ id }) => id === field);
        const options = (told && fieldOptions(told, locale)) ?? [];
        const columns: readonly Column<Word>[] = [
          {
            key: 'word',
            title: say('import-page.column.words'),
            renderCell: ({ word }) => <span className="breakable">{word}</span>,
          },
          {
            key: 'times',
            title: say('import-page.column.times'),
            isNumber: true,
            renderCell: ({ count }) => formatNumber(count, locale),
          },
          {
            key: 'code',
            title: say('import-page.column.code'),
            renderCell: ({ word, suggestion }) => (
              <>
                <NativeSelect
                  aria-label={say('import-page.values.choose', { word })}
                  value={meaningOf(field, word)}
                  onChange={(event) => {
                    const code = event.currentTarget.value;
                    setChosen((before) => ({ ...before, [field]: { ...before[field], [word]: code } }));
                  }}
                  data={[{ value: '', label: say('import-page.values.none') }, ...options]}
                />
                {suggestion !== null && meaningOf(field, word) === suggestion ? (
                  <span className="field-hint">{say('import-page.map.suggested')}</span>
                ) : undefined}
              </>
            ),
          },
        ];
        const title = told?.title[locale] ?? field;
        return (
          <div key={field}>
            <h3>{title}</h3>
            <DataTable
              caption={title}
              isCaptionSeen={false}
              isStacked
              columns={columns}
              rows={words}
              rowKey={({ word }) => word}
              empty=""
            />
          </div>
        );
      })}
      <Action label={say('import-page.values.use')} onAct={use} />
    </section>
  );
};
