import { useQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { accessView, listOwnAccess } from '../../../contract/person.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { accessName } from '../access-log/access-name.ts';
import { actorName } from '../journal/actor-name.ts';
import { Loading } from '../Loading.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';

type Look = output<typeof accessView>;

/** Who looked at the own sensitive data, newest first. */
export const Looks = () => {
  const locale = useLocale();
  const say = useSay();
  const memberships = useMe()?.memberships ?? [];
  const { data } = useQuery(queryOf(listOwnAccess, {}));
  const columns: readonly Column<Look>[] = [
    {
      key: 'when',
      title: say('desk.history.when'),
      renderCell: ({ at }) => <Moment at={at} />,
    },
    { key: 'who', title: say('desk.history.who'), renderCell: (look) => actorName(locale, look) },
    {
      key: 'what',
      title: say('person.looks.what-happened'),
      renderCell: ({ what }) => say(`person.looks.${what}`),
    },
    {
      key: 'data',
      title: say('incident.log.what'),
      renderCell: ({ permission }) => accessName(locale, permission) ?? '—',
    },
    {
      key: 'where',
      title: say('person.my-data.record'),
      renderCell: ({ institutionId }) =>
        memberships.find((membership) => membership.institutionId === institutionId)?.institution[locale],
    },
  ];
  return (
    <section aria-labelledby="looks-title">
      <h2 id="looks-title">{say('person.looks.title')}</h2>
      <p>{say('person.looks.what')}</p>
      {data === undefined ? (
        <Loading />
      ) : (
        <DataTable
          caption={say('person.looks.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={data.looks}
          rowKey={({ at, actor, institutionId }) => `${at} ${actor} ${institutionId}`}
          empty={<p>{say('person.looks.empty')}</p>}
        />
      )}
    </section>
  );
};
