import type { Endpoint } from '../../contract/endpoint.ts';
import { scopesOfEndpoint } from '../../core/access-key/scopes-of-endpoint.ts';

const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const whoMay = ({ id, permission }: Endpoint): string => {
  if (permission === 'public') return 'Open to everybody.';
  const people =
    permission === 'signed-in'
      ? 'For whoever is signed in.'
      : `For whoever is signed in and has the permission \`${permission}\` there (docs/permissions.md).`;
  const scopes = scopesOfEndpoint(id);
  return scopes === undefined
    ? `${people} No key opens it.`
    : `${people} A key opens it with the scopes ${codes(scopes)}, if its maker has the permission.`;
};

/** What a reader of the printed description is told of an endpoint beyond its sentence: who may, what it leaves behind. */
export const describeEndpoint = (endpoint: Endpoint): string =>
  [
    ...(endpoint.summary === undefined ? [] : [endpoint.summary]),
    whoMay(endpoint),
    ...(endpoint.entries === undefined ? [] : [`Written into the journal: ${codes(endpoint.entries)}.`]),
    ...(endpoint.method === 'GET'
      ? []
      : ['A repeat with the same `Idempotency-Key` changes nothing more and gets the same answer.']),
  ].join('\n\n');
