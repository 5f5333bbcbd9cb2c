import type { ApiEndpoint, ApiNoun } from '../../../contract/api-page.ts';
import { accessScopes } from '../../../core/access-key/access-scope.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { ApiEndpointSection } from './ApiEndpointSection.tsx';
import { ApiErrors } from './ApiErrors.tsx';
import { ApiScopes } from './ApiScopes.tsx';
import { Code } from './Code.tsx';
import { EndpointList } from './EndpointList.tsx';
import { nounName } from './noun-name.ts';

const sections = ['keys', 'scopes', 'limits', 'errors', 'paging', 'repeats', 'keyed', 'open', 'all'] as const;

const nounOf = (nouns: readonly ApiNoun[], { id }: ApiEndpoint): string =>
  nouns.find(({ endpoints }) => endpoints.some((endpoint) => endpoint.id === id))?.id ?? '';

/** What the API is, how a machine gets in, what a key reads in full, what is open, and the way to all the rest. */
export const ApiOverviewPage = ({
  locale,
  origin,
  nouns,
}: {
  readonly locale: Locale;
  readonly origin: string;
  readonly nouns: readonly ApiNoun[];
}) => {
  const all = nouns.flatMap(({ endpoints }) => endpoints);
  const keyed = all.filter(({ scopes }) => scopes !== undefined);
  // What of the open addresses is for machines: those that the page has words of its own for.
  const open = all.filter(
    ({ id, permission }) => permission === 'public' && isMessageKey(`api-page.endpoint.${id}`),
  );
  const heading = (id: (typeof sections)[number]) => <h2 id={id}>{text(locale, `api-page.${id}`)}</h2>;
  return (
    <>
      <h1>{text(locale, 'api-page.title')}</h1>
      <p className="lead">{text(locale, 'api-page.lead')}</p>
      <p>
        <a href={paths.openApi}>{text(locale, 'api-page.openapi')}</a>
      </p>
      <nav aria-label={text(locale, 'api-page.contents')} className="api-contents">
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{text(locale, `api-page.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {heading('keys')}
      <p>{text(locale, 'api-page.keys.make')}</p>
      <Code title={text(locale, 'api-page.keys.send')}>
        {`curl -H 'Authorization: Bearer qk_<id>_<secret>' \\\n  '${origin}/api/institutions/<institution>/ledger'`}
      </Code>
      <p>{text(locale, 'api-page.keys.narrow')}</p>
      {heading('scopes')}
      <ApiScopes locale={locale} scopes={accessScopes} endpoints={keyed} />
      {heading('limits')}
      <p>{text(locale, 'api-page.limits.text')}</p>
      {heading('errors')}
      <p>{text(locale, 'api-page.errors.text')}</p>
      <ApiErrors locale={locale} />
      {heading('paging')}
      <p>{text(locale, 'api-page.paging.text')}</p>
      {heading('repeats')}
      <p>{text(locale, 'api-page.repeats.text')}</p>
      <p>{text(locale, 'api-page.versions.text')}</p>
      {heading('keyed')}
      <p className="quiet">{text(locale, 'api-page.examples')}</p>
      {keyed.map((endpoint) => (
        <ApiEndpointSection key={endpoint.id} locale={locale} origin={origin} endpoint={endpoint} />
      ))}
      {heading('open')}
      <p>{text(locale, 'api-page.open.text')}</p>
      <EndpointList
        locale={locale}
        endpoints={open}
        hrefOf={(endpoint) => `${paths.apiNoun(locale, nounOf(nouns, endpoint))}#${endpoint.id}`}
      />
      {heading('all')}
      <p>{text(locale, 'api-page.all.text')}</p>
      {locale === 'en' ? undefined : <p>{text(locale, 'api-page.all.english')}</p>}
      <ul className="api-nouns">
        {nouns
          .map(({ id, endpoints }) => ({ id, name: nounName(locale, id), count: endpoints.length }))
          .toSorted((a, b) => a.name.localeCompare(b.name, locale))
          .map(({ id, name, count }) => (
            <li key={id}>
              <a href={paths.apiNoun(locale, id)}>{name}</a>{' '}
              <span className="quiet">{text(locale, 'api-page.count', { count })}</span>
            </li>
          ))}
      </ul>
    </>
  );
};
