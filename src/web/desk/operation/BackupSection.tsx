import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Backups = output<(typeof readOperation)['answer']>['backups'];

/** When the last backup was made, and when a restore was last tried. */
export const BackupSection = ({ backups }: { readonly backups: Backups }) => {
  const locale = useLocale();
  const say = useSay();
  const moment = (at: string | null) => (at === null ? say('backup.page.never') : <Moment at={at} />);
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{say('watch.backup')}</h2>
      <Facts
        rows={[
          { title: say('backup.page.last-backup'), value: moment(backups.backup.passedAt) },
          { title: say('backup.page.last-drill'), value: moment(backups.drill.passedAt) },
        ]}
      />
      <p>
        <Link to={deskPaths.backups(locale)}>{say('watch.backup.all')}</Link>
      </p>
    </section>
  );
};
