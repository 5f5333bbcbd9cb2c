import { useSuspenseQuery } from '@tanstack/react-query';
import { listOwnMobilities } from '../../../contract/mobility.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { OwnStayRow } from './OwnStayRow.tsx';

/** The own stays, latest first. */
export const StayListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { mobilities } = useSuspenseQuery(queryOf(listOwnMobilities, {})).data;
  return (
    <DeskPage
      title={say('stay.list.own')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
    >
      {mobilities.length === 0 ? (
        <div className="empty-state">
          <p>{say('stay.list.own-empty')}</p>
        </div>
      ) : (
        <ul className="next-steps">
          {mobilities.map((mobility) => (
            <OwnStayRow key={mobility.id} mobility={mobility} />
          ))}
        </ul>
      )}
    </DeskPage>
  );
};
