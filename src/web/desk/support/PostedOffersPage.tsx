import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { closeSupportOffer, listSupportOffers } from '../../../contract/support.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { fieldName } from '../alumni/field-name.ts';
import { AlumniFrame } from '../alumni/office/AlumniFrame.tsx';
import { useFollowUpsSearch } from '../alumni/office/use-follow-ups-search.ts';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { whyNot } from '../why-not.ts';
import { InterestTable } from './InterestTable.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

type Row = AnswerOf<typeof listSupportOffers>['offers'][number];

/** What a university offers to alumni, how many want it and how many got it. */
export const PostedOffersPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const forget = useForget();
  const { institutionId } = useFollowUpsSearch('list-support-offers');
  const today = useToday();
  const close = useCommand(closeSupportOffer);
  const { data } = useQuery({
    ...queryOf(listSupportOffers, { params: { institutionId } }),
    enabled: institutionId !== '',
  });
  const mayPost = whyNot(me, 'post-support-offer', institutionId) !== 'refusal.not-permitted';
  const columns: readonly Column<Row>[] = [
    { key: 'title', title: say('alumni-desk.posted.offer'), renderCell: ({ title }) => title[locale] },
    {
      key: 'kind',
      title: say('alumni-desk.post.kind'),
      renderCell: ({ kind }) => say(`alumni-desk.kind.${kind}`),
    },
    {
      key: 'field',
      title: say('alumni-desk.post.field'),
      renderCell: ({ field }) =>
        field === null ? say('alumni-desk.offers.all-fields') : fieldName(field, locale),
    },
    {
      key: 'noted',
      title: say('alumni-desk.posted.noted'),
      isNumber: true,
      renderCell: ({ noted }) => formatNumber(noted, locale),
    },
    {
      key: 'taken',
      title: say('alumni-desk.posted.taken'),
      isNumber: true,
      renderCell: ({ takenUp }) => formatNumber(takenUp, locale),
    },
    {
      key: 'closes',
      title: say('alumni-desk.post.closes'),
      renderCell: ({ closesOn }) => <span className="one-line">{formatDate(closesOn, locale)}</span>,
    },
    {
      key: 'status',
      title: say('alumni-desk.panel.status'),
      renderCell: ({ id, status, title, closesOn }) =>
        closesOn < today ? (
          <span className="state">{say('alumni-desk.posted.over')}</span>
        ) : status === 'open' && mayPost ? (
          <Action
            label={say('alumni-desk.posted.close')}
            about={title[locale]}
            isBusy={close.isBusy}
            onAct={() => {
              void close.send({ params: { institutionId, id } }).then(async (sent) => {
                if (sent.ok) await forget(listSupportOffers);
              });
            }}
          />
        ) : (
          <span className="state">{say(`alumni-desk.posted.${status}`)}</span>
        ),
    },
  ];
  return (
    <AlumniFrame
      title={say('alumni-desk.posted.title')}
      lead={say('alumni-desk.posted.lead')}
      actions={
        <>
          {mayPost ? (
            <Button component={Link} to={deskPaths.postOffer(locale, institutionId)}>
              {say('alumni-desk.post.title')}
            </Button>
          ) : undefined}
          <ListFileLink list={listSupportOffers} params={{ institutionId }} />
        </>
      }
    >
      {close.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, close.refusal)}</Notice>}
      {data === undefined ? undefined : (
        <>
          <DataTable
            caption={say('alumni-desk.posted.title')}
            isCaptionSeen={false}
            columns={columns}
            rows={data.offers}
            rowKey={({ id }) => id}
            isStacked
            empty={<p>{say('alumni-desk.posted.none')}</p>}
          />
          <h2>{say('alumni-desk.posted.interests')}</h2>
          <InterestTable interests={data.interests} institutionId={institutionId} />
        </>
      )}
    </AlumniFrame>
  );
};
