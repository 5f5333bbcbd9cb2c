import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { readEpvo } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DescriptionFiles } from './DescriptionFiles.tsx';
import { EpvoFigures } from './EpvoFigures.tsx';
import { SendingList } from './SendingList.tsx';
import { TableList } from './TableList.tsx';
import { TakeFile } from './TakeFile.tsx';
import { Unverified } from './Unverified.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

const lookEvery = 2000;

/** The copy of the EPVO that a university keeps: by table what was read, what would be sent, what came of it. */
export const EpvoPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '' } = useParams({ strict: false });
  const overview = useSuspenseQuery({
    ...queryOf(readEpvo, { params: { institutionId } }),
    refetchInterval: ({ state: { data } }) =>
      data?.tables.some(({ reading }) => reading?.status === 'ordered') === true ||
      data?.sendings.some(({ status }) => status === 'ordered') === true
        ? lookEvery
        : false,
  }).data;
  const { universityId, isConnected, sendings, dictionaries } = overview;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <DeskPage
      title={say('epvo.title')}
      lead={say('epvo.lead')}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      actions={<ListFileLink list={readEpvo} params={{ institutionId }} />}
    >
      <Unverified />
      {universityId === null ? (
        <Notice>
          {say('epvo.no-number')}{' '}
          <Link to={deskPaths.addIdentifier(locale, institutionId)}>{say('epvo.no-number.link')}</Link>
        </Notice>
      ) : (
        <Facts
          rows={[
            { title: say('epvo.number'), value: String(universityId) },
            {
              title: say('epvo.connection'),
              value: say(isConnected ? 'epvo.connected' : 'epvo.not-connected'),
            },
          ]}
        />
      )}
      <section aria-labelledby="tables">
        <h2 id="tables">{say('epvo.tables')}</h2>
        <p>{say('epvo.tables.order')}</p>
        <TableList institutionId={institutionId} overview={overview} />
        <p>
          <Link to={deskPaths.epvoExtension(locale, institutionId)}>{say('epvo.extension.title')}</Link>
        </p>
      </section>
      <DescriptionFiles institutionId={institutionId} part="fields" />
      <TakeFile institutionId={institutionId} />
      <section aria-labelledby="sendings">
        <h2 id="sendings">{say('epvo.sendings')}</h2>
        <SendingList institutionId={institutionId} sendings={sendings} />
      </section>
      <Suspense fallback={<output>{say('epvo.figures.counting')}</output>}>
        <EpvoFigures institutionId={institutionId} />
      </Suspense>
      <section aria-labelledby="dictionaries">
        <h2 id="dictionaries">{say('epvo.dictionaries')}</h2>
        {dictionaries.length === 0 ? (
          <p>{say('epvo.dictionaries.none')}</p>
        ) : (
          <>
            <DescriptionFiles institutionId={institutionId} part="dictionaries" />
            <ul>
              {dictionaries.map(({ name, entries }) => (
                <li key={name}>{say('epvo.dictionaries.read', { name, count: number(entries) })}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </DeskPage>
  );
};
