import { DeskPage } from '../../ui/DeskPage.tsx';
import { InstitutionLinks } from '../InstitutionLinks.tsx';
import { openLinks } from '../open-links.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { exchangeLinks } from './exchange-links.ts';

/** What the institutions of an account give to other systems and take from them. */
export const ExchangePage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const memberships = me?.memberships ?? [];
  const names = new Map(memberships.map(({ institutionId, institution }) => [institutionId, institution]));
  return (
    <DeskPage title={say('exchange.title')} lead={say('exchange.lead')}>
      {[...names].map(([institutionId, name]) => {
        const links = openLinks(me, exchangeLinks, institutionId);
        return links.length === 0 ? undefined : (
          <InstitutionLinks
            key={institutionId}
            institutionId={institutionId}
            name={name[locale]}
            links={links}
          />
        );
      })}
    </DeskPage>
  );
};
