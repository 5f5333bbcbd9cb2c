import type { ApiEndpoint } from '../../../contract/api-page.ts';
import type { AccessScope } from '../../../core/access-key/access-scope.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** What each scope of a key opens. */
export const ApiScopes = ({
  locale,
  scopes,
  endpoints,
}: {
  readonly locale: Locale;
  readonly scopes: readonly AccessScope[];
  readonly endpoints: readonly ApiEndpoint[];
}) => (
  <dl className="api-facts">
    {scopes.map((scope) => (
      <div key={scope}>
        <dt>
          <code>{scope}</code>
        </dt>
        <dd>
          {text(locale, `access-key.scope.${scope}`)}
          {scope === 'people' ? undefined : (
            <ul className="api-list">
              {endpoints
                .filter((endpoint) => endpoint.scopes?.[0] === scope)
                .map((endpoint) => (
                  <li key={endpoint.id}>
                    <a href={`#${endpoint.id}`}>
                      <code>{endpoint.path}</code>
                    </a>
                  </li>
                ))}
            </ul>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
