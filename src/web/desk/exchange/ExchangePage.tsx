import { Link } from '@tanstack/react-router';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { whyNot } from '../why-not.ts';
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
        const open = exchangeLinks.filter(
          ({ permission }) => whyNot(me, permission, institutionId) !== 'refusal.not-permitted',
        );
        return open.length === 0 ? undefined : (
          <section key={institutionId} aria-labelledby={`exchange-${institutionId}`}>
            <h2 id={`exchange-${institutionId}`}>{name[locale]}</h2>
            <ul className="next-steps">
              {open.map(({ label, about, path }) => (
                <li key={label}>
                  <Link to={path(locale, institutionId)}>{say(label)}</Link>
                  <p>{say(about)}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </DeskPage>
  );
};
