import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadImportRecords, listImportRecords } from '../../../contract/import.ts';
import { TextField } from '../../ui/TextField.tsx';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { pagesOf } from './pages-of.ts';
import { RecordTable } from './RecordTable.tsx';
import type { ImportFile } from './use-import-file.ts';

/** The records that an import brought, narrowed by what is typed, and as a sheet. */
export const BatchRecords = ({
  institutionId,
  id,
  fields,
}: {
  readonly institutionId: string;
  readonly id: string;
  readonly fields: ImportFile['targets'][number]['fields'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const params = { institutionId, id };
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const pages = useInfiniteQuery(
    pagesOf(listImportRecords, (after: string | undefined) => ({
      params,
      query: { ...(wanted === '' ? {} : { text: wanted }), ...(after === undefined ? {} : { after }) },
    })),
  );
  return (
    <section aria-labelledby="records">
      <h2 id="records">{say('import-page.records.title')}</h2>
      <form
        className="text-filter"
        aria-label={say('import-page.records.filter')}
        onSubmit={(event) => {
          event.preventDefault();
          setWanted(typed.trim());
        }}
      >
        <TextField
          {...{ id: 'record-text', name: 'record-text', error: undefined }}
          label={say('import-page.records.filter')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {say('import-page.records.find')}
        </Button>
      </form>
      {pages.isPending ? (
        <p>{say('desk.loading')}</p>
      ) : (
        <RecordTable
          caption={say('import-page.records.title')}
          fields={fields}
          rows={pages.data?.pages.flatMap(({ records }) => records) ?? []}
          empty={
            <p>
              {wanted === ''
                ? say('import-page.records.none')
                : say('import-page.records.none-found', { text: wanted })}
            </p>
          }
          more={{
            hasMore: pages.hasNextPage,
            isBusy: pages.isFetchingNextPage,
            onMore: () => void pages.fetchNextPage(),
          }}
        />
      )}
      <p>
        <a href={`${apiAddress(downloadImportRecords, params)}?locale=${locale}`} download>
          {say('import-page.records.xlsx')}
        </a>
      </p>
    </section>
  );
};
