import { useInfiniteQuery } from '@tanstack/react-query';
import { downloadImportRest, listImportFaults } from '../../../contract/import.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { FaultTable } from './FaultTable.tsx';
import { pagesOf } from './pages-of.ts';

/** The rows of an import that were set aside: why, and the file in which they are mended. */
export const BatchFaults = ({
  institutionId,
  id,
  rejected,
  open,
}: {
  readonly institutionId: string;
  readonly id: string;
  readonly rejected: number;
  /** How many of them are not mended yet. */
  readonly open: number;
}) => {
  const locale = useLocale();
  const say = useSay();
  const params = { institutionId, id };
  const pages = useInfiniteQuery(
    pagesOf(listImportFaults, (after: number | undefined) => ({ params, query: { after } })),
  );
  const faults = pages.data?.pages.flatMap((page) => page.faults) ?? [];
  const address = apiAddress(downloadImportRest, params);
  const empty = say(rejected === 0 ? 'import-page.faults.none' : 'import-page.faults.gone');
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{say('import-page.faults.title')}</h2>
      {open === 0 ? undefined : (
        <>
          <p>{say('import-page.faults.what')}</p>
          <ul className="next-steps">
            {(['csv', 'xlsx'] as const).map((format) => (
              <li key={format}>
                <a href={`${address}?format=${format}&locale=${locale}`} download>
                  {say(`import-page.faults.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {pages.isPending ? (
        <p>{say('desk.loading')}</p>
      ) : (
        <FaultTable
          caption={say('import-page.faults.title')}
          faults={faults}
          empty={empty}
          more={{
            hasMore: pages.hasNextPage,
            isBusy: pages.isFetchingNextPage,
            onMore: () => void pages.fetchNextPage(),
          }}
        />
      )}
      {faults.length === 0 ? undefined : <p className="field-hint">{say('import-page.faults.forgotten')}</p>}
    </section>
  );
};
