import { useQuery } from '@tanstack/react-query';
import { listJobs } from '../../../contract/operation.ts';
import { queryOf } from '../query-of.ts';
import { useSay } from '../use-say.ts';
import { JobTable } from './JobTable.tsx';

/** More are on the page of jobs. */
const most = 20;

/** The newest jobs that failed, with what can be done about them; stays while one is being moved. */
export const FailedJobs = ({ every }: { readonly every: number }) => {
  const say = useSay();
  const { data } = useQuery({ ...queryOf(listJobs, {}), refetchInterval: every, staleTime: 0 });
  if (data === undefined) return undefined;
  return (
    <section aria-labelledby="failed">
      <h2 id="failed">{say('watch.failed')}</h2>
      <p>{say('watch.failed.what')}</p>
      <JobTable
        caption={say('watch.failed')}
        jobs={data.jobs.filter(({ state }) => state === 'failed').slice(0, most)}
        empty={<p>{say('watch.queues.empty')}</p>}
      />
    </section>
  );
};
