import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import { accessScopes } from '../../src/core/access-key/access-scope.ts';
import { scopesOfEndpoint } from '../../src/core/access-key/scopes-of-endpoint.ts';
import { openApi } from '../../src/server/openapi/openapi.ts';

test('what is printed is OpenAPI 3.1 to somebody else\u2019s validator', async () => {
  const found = await new Validator().validate(openApi('0.0.0') as Record<string, unknown>);
  expect(found.errors ?? []).toEqual([]);
  expect(found.valid).toBe(true);
});

test('every scope opens something, and only readings of one institution', () => {
  const opened = endpoints.filter(({ id }) => scopesOfEndpoint(id) !== undefined);
  for (const { id, method, path } of opened) {
    expect([id, method, path.includes('/:institutionId/')]).toEqual([id, 'GET', true]);
  }
  const named = new Set(opened.flatMap(({ id }) => scopesOfEndpoint(id) ?? []));
  expect([...named].toSorted()).toEqual([...accessScopes].toSorted());
});

test('names every address, with whose it is', () => {
  const { paths } = openApi('0.0.0') as {
    paths: Readonly<Record<string, Readonly<Record<string, { operationId: string; security: object[] }>>>>;
  };
  const printed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const addresses = endpoints.map(
    ({ method, path }) => `${method} ${path.replaceAll(/:([A-Za-z]+)/g, '{$1}')}`,
  );
  expect(printed.toSorted()).toEqual([...new Set(addresses)].toSorted());
  expect(paths['/api/institutions/{institutionId}/ledger']?.['get']).toMatchObject({
    operationId: 'ledger.list',
    security: [{ session: [] }, { key: ['ledger', 'people'] }],
  });
});
