import type { ApiEndpoint } from '../../../contract/api-page.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { apiWords } from './api-words.ts';

/** Endpoints by address, each with its sentence. */
export const EndpointList = ({
  locale,
  endpoints,
  hrefOf,
}: {
  readonly locale: Locale;
  readonly endpoints: readonly ApiEndpoint[];
  readonly hrefOf: (endpoint: ApiEndpoint) => string;
}) => (
  <ul className="api-list">
    {endpoints.map((endpoint) => {
      const { words, lang } = apiWords(locale, `endpoint.${endpoint.id}`, endpoint.summary);
      return (
        <li key={endpoint.id}>
          <a href={hrefOf(endpoint)}>
            <code>
              {endpoint.method} {endpoint.path}
            </code>
          </a>
          <p lang={lang}>{words}</p>
        </li>
      );
    })}
  </ul>
);
