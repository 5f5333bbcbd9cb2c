import { paperFormats } from '../../core/basics/paper-formats.ts';
import { Fragment } from 'react';
import { lastDepartures } from '../../contract/last-departures.ts';
import type { Release } from '../../contract/release.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { text } from '../../messages.ts';
import { paths } from '../paths.ts';
import { FlowMapFigure } from './FlowMapFigure.tsx';
import type { PageRequest } from './page.ts';

/** The figure that matters, what is not known beside it, and the ways on. */
export const HomePage = (request: PageRequest & { readonly release: Release }) => {
  const { locale, release } = request;
  const departures = lastDepartures(release);
  const unknown = text(locale, 'site.home.unknown-label');
  const ways = [
    {
      href: paths.observatory(locale),
      title: text(locale, 'site.observatory'),
      about: text(locale, 'site.home.to-observatory'),
    },
    {
      href: paths.world(locale),
      title: text(locale, 'site.world'),
      about: text(locale, 'site.home.to-world'),
    },
    {
      href: paths.audit(locale),
      title: text(locale, 'site.audit'),
      about: text(locale, 'site.home.to-audit'),
    },
    {
      href: paths.cost(locale),
      title: text(locale, 'cost-page.menu'),
      about: text(locale, 'site.home.to-cost'),
    },
    {
      href: paths.indicators(locale),
      title: text(locale, 'board.title'),
      about: text(locale, 'board.home'),
    },
    {
      href: paths.results(locale),
      title: text(locale, 'report.public.menu'),
      about: text(locale, 'site.home.to-results'),
    },
    {
      href: paths.data(locale),
      title: text(locale, 'release.title'),
      about: text(locale, 'site.home.to-data'),
    },
    {
      href: paths.methods(locale),
      title: text(locale, 'site.method'),
      about: text(locale, 'site.home.to-method'),
    },
  ];
  return (
    <>
      <h1 className="finding">
        {departures === undefined ? (
          text(locale, 'site.home.title')
        ) : (
          <>
            {text(locale, 'site.home.finding', {
              year: departures.period,
              count: departures.count,
              left: formatNumber(departures.count, locale),
            })}
            . <span className="unknown">{text(locale, 'site.home.unknown')}.</span>
          </>
        )}
      </h1>
      <p className="lead">{text(locale, 'site.home.lead')}</p>
      {departures === undefined ? undefined : (
        <dl className="account">
          <div>
            <dt>{text(locale, 'site.home.left-label', { year: departures.period })}</dt>
            <dd>
              <a href={paths.table(locale, departures.table.path)}>
                {formatNumber(departures.count, locale)}
              </a>
            </dd>
          </div>
          <div className="absent">
            <dt>{text(locale, 'site.home.results-label')}</dt>
            <dd>{unknown}</dd>
          </div>
          <div className="absent">
            <dt>{text(locale, 'site.home.returned-label')}</dt>
            <dd>{unknown}</dd>
          </div>
        </dl>
      )}
      <FlowMapFigure
        {...request}
        tables={release.tables.filter((table) => table.map && table.population === 'credit')}
      />
      <section aria-labelledby="ways-on">
        <h2 id="ways-on">{text(locale, 'site.home.ways-on')}</h2>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way.href}>
              <a href={way.href}>{way.title}</a>
              <p>{way.about}</p>
            </li>
          ))}
        </ul>
        <p>
          {text(locale, 'overview.download')}:
          {paperFormats.map((format) => (
            <Fragment key={format}>
              {' '}
              <a href={paths.overview(locale, format)} download>
                {format.toUpperCase()}
              </a>
            </Fragment>
          ))}
        </p>
      </section>
    </>
  );
};
