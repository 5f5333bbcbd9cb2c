import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { downloadNominations, listPartnerStays } from '../../../contract/partner.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { call as callApi, type AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { apiAddress } from '../office/api-address.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { PartnerFilters } from './PartnerFilters.tsx';
import { partnerSearch } from './partner-search.ts';
import { ListFileLink } from '../ListFileLink.tsx';

type Row = AnswerOf<typeof listPartnerStays>['stays'][number];

/** Stays abroad with which files for partners are complete, and the nominations of some as one file. */
export const PartnerStayListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const navigate = useNavigate();
  const institutionId = usePart('institutionId');
  const search = partnerSearch(useSearch({ strict: false }));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const list = useInfiniteQuery({
    queryKey: [listPartnerStays.id, institutionId, search],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...search, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = await callApi(listPartnerStays, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const rows = list.data?.pages.flatMap(({ stays }) => stays) ?? [];
  const isFiltered = search.call !== undefined || search.year !== undefined;
  const complete = (count: number) =>
    count === 0 ? (
      <span className="state">{say('partner.list.complete')}</span>
    ) : (
      <span className="warned">
        {say('partner.list.lacking', { count, shown: formatNumber(count, locale) })}
      </span>
    );
  const mayHandOut = whyNot('hand-out-partner-files', institutionId) === undefined;
  const columns: readonly Column<Row>[] = [
    {
      key: 'participant',
      title: say('stay.participant'),
      renderCell: ({ id, participant, reference }) => (
        <>
          <Link to={deskPaths.partnerStay(locale, institutionId, id)}>
            {participant === '' ? say('stay.forgotten') : participant}
          </Link>{' '}
          <span className="label one-line">{reference}</span>
        </>
      ),
    },
    {
      key: 'host',
      title: say('stay.host'),
      renderCell: ({ hostName, country }) => `${hostName}, ${countries.nameOf(country, locale)}`,
    },
    {
      key: 'nomination',
      title: say('partner.kind.nomination'),
      renderCell: ({ lacking }) => complete(lacking.nomination),
    },
    {
      key: 'agreement',
      title: say('partner.kind.agreement'),
      renderCell: ({ lacking }) => complete(lacking.agreement),
    },
    { key: 'stay', title: say('partner.kind.stay'), renderCell: ({ lacking }) => complete(lacking.stay) },
    {
      key: 'documents',
      title: say('partner.list.documents'),
      renderCell: ({ documents }) => {
        const there = (['transcript', 'agreement'] as const).filter((kind) => documents[kind] > 0);
        return there.length === 0
          ? say('partner.list.documents.none')
          : there.map((kind) => say(`partner.list.documents.${kind}`)).join(', ');
      },
    },
    ...(mayHandOut
      ? [
          {
            key: 'choose',
            title: say('partner.list.choose'),
            renderCell: ({ id, participant, lacking }: Row) =>
              lacking.nomination > 0 ? undefined : (
                <input
                  type="checkbox"
                  className="row-choice"
                  aria-label={say('partner.list.choose.one', { name: participant })}
                  checked={chosen.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    setChosen((before) =>
                      checked ? [...before, id] : before.filter((other) => other !== id),
                    )
                  }
                />
              ),
          },
        ]
      : []),
  ];
  const query = new URLSearchParams(
    chosen.length > 0
      ? { stays: chosen.join(',') }
      : Object.entries(search).map(([key, value]) => [key, String(value)]),
  );
  return (
    <DeskPage
      title={say('partner.title')}
      lead={say('partner.list.lead')}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      actions={
        <ListFileLink
          list={listPartnerStays}
          params={{ institutionId }}
          filters={{ call: search.call, year: search.year?.toString() }}
        />
      }
    >
      <PartnerFilters
        search={search}
        go={(wanted) => {
          setChosen([]);
          void navigate({
            to: deskPaths.partnerStays(locale, institutionId),
            search: { ...wanted },
            replace: true,
            resetScroll: false,
          });
        }}
      />
      {list.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, list.error.refusal)}</Notice>
      ) : undefined}
      {list.data === undefined ? undefined : (
        <DataTable
          caption={say('partner.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isStacked
          empty={<p>{say(isFiltered ? 'partner.list.no-match' : 'partner.list.empty')}</p>}
          more={{
            hasMore: list.hasNextPage,
            isBusy: list.isFetchingNextPage,
            onMore: () => void list.fetchNextPage(),
          }}
        />
      )}
      {mayHandOut && rows.some(({ lacking }) => lacking.nomination === 0) ? (
        <section>
          <p aria-live="polite">
            {chosen.length === 0
              ? say('partner.list.nominations.all')
              : say('partner.list.nominations.chosen', {
                  count: chosen.length,
                  shown: formatNumber(chosen.length, locale),
                })}
          </p>
          <p>
            <a href={`${apiAddress(downloadNominations, { institutionId })}?${query.toString()}`} download>
              {say('partner.list.nominations')}
            </a>
          </p>
          <p className="label">{say('partner.list.nominations.about')}</p>
        </section>
      ) : undefined}
    </DeskPage>
  );
};
