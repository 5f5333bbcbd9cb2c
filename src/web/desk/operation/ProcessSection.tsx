import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useSay } from '../use-say.ts';

type Process = output<(typeof readOperation)['answer']>['processes'][number];

/** Which servers work on the database, and which fell silent without saying that they end. */
export const ProcessSection = ({ processes }: { readonly processes: readonly Process[] }) => {
  const say = useSay();
  const columns: readonly Column<Process>[] = [
    {
      key: 'host',
      title: say('watch.processes.host'),
      renderCell: ({ host, pid }) => `${host}, ${pid}`,
    },
    {
      key: 'state',
      title: say('watch.processes.state'),
      renderCell: ({ state, isOwn }) =>
        say(`watch.processes.${state === 'running' && isOwn ? 'own' : state}`),
    },
    { key: 'version', title: say('watch.versions.version'), renderCell: ({ version }) => version },
    { key: 'began', title: say('watch.processes.began'), renderCell: (row) => <Moment at={row.beganAt} /> },
    { key: 'seen', title: say('watch.processes.seen'), renderCell: (row) => <Moment at={row.seenAt} /> },
  ];
  return (
    <section aria-labelledby="processes">
      <h2 id="processes">{say('watch.processes')}</h2>
      <DataTable
        caption={say('watch.processes')}
        isCaptionSeen={false}
        columns={columns}
        rows={processes}
        rowKey={({ host, pid, beganAt }) => `${host} ${pid} ${beganAt}`}
        isStacked
        empty={<p>{say('watch.processes.empty')}</p>}
      />
    </section>
  );
};
