import { useSuspenseQuery } from '@tanstack/react-query';
import { listJobs } from '../../../contract/operation.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import { JobTable } from './JobTable.tsx';

/** What the program has still to do by itself, and why it could not. */
export const JobsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { data, isFetching } = useSuspenseQuery({
    ...queryOf(listJobs, {}),
    // Whoever tried a job again sees what becomes of it.
    refetchInterval: ({ state }) =>
      state.data?.jobs.some(({ state: of }) => of === 'active' || of === 'waiting') === true ? 5000 : false,
  });
  return (
    <DeskPage
      title={say('operation.jobs.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('operation.jobs.lead')}
      actions={
        <>
          <Action
            label={say('operation.outbox.renew')}
            isBusy={isFetching}
            onAct={() => void forget(listJobs)}
          />
          <ListFileLink list={listJobs} />
        </>
      }
    >
      <JobTable
        caption={say('operation.jobs.title')}
        jobs={data.jobs}
        empty={<p>{say('operation.jobs.empty')}</p>}
      />
    </DeskPage>
  );
};
