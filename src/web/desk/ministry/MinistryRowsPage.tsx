import { Link, useSearch } from '@tanstack/react-router';
import { downloadMinistryRows } from '../../../contract/ministry.ts';
import { ministryForms } from '../../../core/ministry/ministry-form.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { Loading } from '../Loading.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { apiAddress } from '../office/api-address.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { levelName } from './level-name.ts';
import { RowsTable } from './RowsTable.tsx';
import { rowsSearch } from './rows-search.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { useMinistryRows } from './use-ministry-rows.ts';
import './ministry.css';

/** The people behind a form of one university, or behind one of its lines. */
export const MinistryRowsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const institutionId = usePart('institutionId');
  const named = usePart('form');
  const search = rowsSearch(useSearch({ strict: false }));
  const form = ministryForms.find((known) => known === named);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useMinistryRows(
    institutionId,
    form ?? 'vp-27',
    search,
  );
  if (form === undefined) return <NotFoundPage />;
  const { year, country, level } = search;
  const isLine = country !== undefined || level !== undefined;
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const line = [
    say(`ministry.form.${form}`),
    String(year),
    ...(country === undefined ? [] : [countries.nameOf(country, locale)]),
    ...(level === undefined ? [] : [levelName(level, locale)]),
  ].join(', ');
  const address = (format: 'csv' | 'xlsx'): string => {
    const filters = Object.entries({ ...search, format, locale }).map(([name, value]) => [
      name,
      String(value),
    ]);
    const path = apiAddress(downloadMinistryRows, { institutionId, form });
    return `${path}?${new URLSearchParams(filters).toString()}`;
  };
  return (
    <DeskPage
      title={say('ministry.rows.title')}
      breadcrumb={{
        to: `${deskPaths.ministryForms(locale)}?form=${form}&year=${year}`,
        label: say('ministry.title'),
      }}
      lead={line}
    >
      {error instanceof Refused ? <Notice>{refusalSentence(locale, error.refusal)}</Notice> : undefined}
      {data === undefined && error === null ? <Loading /> : undefined}
      {data === undefined ? undefined : (
        <>
          <Notice>
            <p>
              {say('ministry.not-public')} {say('ministry.rows.looked')}
            </p>
          </Notice>
          <RowsTable
            form={form}
            institutionId={institutionId}
            rows={rows}
            more={{
              hasMore: hasNextPage,
              isBusy: isFetchingNextPage,
              onMore: () => void fetchNextPage(),
            }}
          />
          {rows.length === 0 ? undefined : <SaveButtons formats={['csv', 'xlsx']} address={address} />}
          {isLine ? (
            <p>
              <Link to={deskPaths.ministryRows(locale, institutionId, form)} search={{ year }}>
                {say('ministry.rows.all')}
              </Link>
            </p>
          ) : undefined}
        </>
      )}
    </DeskPage>
  );
};
