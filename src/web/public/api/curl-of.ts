import type { ApiEndpoint } from '../../../contract/api-page.ts';

/** The line that asks for the example, with a key where one opens it. Whoever is signed in sends his session. */
export const curlOf = (
  origin: string,
  {
    method,
    address,
    permission,
    scopes,
    body,
  }: Pick<ApiEndpoint, 'method' | 'address' | 'permission' | 'scopes' | 'body'>,
): string =>
  [
    `curl${method === 'GET' ? '' : ` -X ${method}`}`,
    ...(scopes === undefined ? [] : ["-H 'Authorization: Bearer qk_<id>_<secret>'"]),
    ...(permission === 'public' || scopes !== undefined ? [] : ["-H 'Cookie: <session>'"]),
    ...(method === 'GET' ? [] : ["-H 'Idempotency-Key: report-2024-09-01-a'"]),
    ...(body === undefined
      ? []
      : body === 'file'
        ? ['--data-binary @data-set.pdf']
        : ["-H 'Content-Type: application/json'", '--data @body.json']),
    `'${origin}${address}'`,
  ].join(' \\\n  ');
