import type { ApiNoun } from '../../../contract/api-page.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { ApiEndpointSection } from './ApiEndpointSection.tsx';
import { EndpointList } from './EndpointList.tsx';
import { nounName } from './noun-name.ts';

/** All endpoints of one noun with their examples. */
export const ApiNounPage = ({
  locale,
  origin,
  noun,
}: {
  readonly locale: Locale;
  readonly origin: string;
  readonly noun: ApiNoun;
}) => (
  <>
    <p>
      <a href={paths.api(locale)}>{text(locale, 'api-page.back')}</a>
    </p>
    <h1>API: {nounName(locale, noun.id)}</h1>
    <nav aria-label={text(locale, 'api-page.contents')}>
      <EndpointList locale={locale} endpoints={noun.endpoints} hrefOf={({ id }) => `#${id}`} />
    </nav>
    <p className="quiet">{text(locale, 'api-page.examples')}</p>
    {noun.endpoints.map((endpoint) => (
      <ApiEndpointSection key={endpoint.id} locale={locale} origin={origin} endpoint={endpoint} />
    ))}
  </>
);
