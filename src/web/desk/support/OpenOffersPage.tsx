import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { listOwnAlumni } from '../../../contract/alumni.ts';
import { listOpenOffers } from '../../../contract/support.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { OpenOffer } from './OpenOffer.tsx';

/** What institutions offer to those who were abroad, the own field first. */
export const OpenOffersPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { offers } = useSuspenseQuery({ ...queryOf(listOpenOffers, {}), staleTime: 0 }).data;
  const [alumnus] = useQuery(queryOf(listOwnAlumni, {})).data?.alumni ?? [];
  return (
    <DeskPage
      title={say('alumni-desk.offers.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('alumni-desk.offers.lead')}
    >
      {offers.length === 0 ? (
        <p className="empty-state">{say('alumni-desk.offers.none')}</p>
      ) : (
        offers.map((offer) => <OpenOffer key={offer.id} offer={offer} alumnus={alumnus} />)
      )}
    </DeskPage>
  );
};
