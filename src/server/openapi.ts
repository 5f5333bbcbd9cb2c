import { z } from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { endpoints } from '../contract/endpoints.ts';

const nothing = z.strictObject({});

const schemaOf = (type: z.ZodType): object => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return schema;
};

const propertiesOf = (
  type: z.ZodType,
): { readonly properties?: Readonly<Record<string, object>>; readonly required?: readonly string[] } =>
  schemaOf(type);

const parametersOf = (place: 'path' | 'query', type: z.ZodType | undefined): readonly object[] => {
  const { properties = {}, required = [] } = propertiesOf(type ?? nothing);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
};

const refusals = {
  description:
    'Refused: a code, its parameters and where useful a list, from which the reader\u2019s sentence is made.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
};

const operationOf = (endpoint: Endpoint): object => ({
  operationId: endpoint.id,
  ...(endpoint.summary === undefined ? {} : { summary: endpoint.summary }),
  'x-permission': endpoint.permission,
  ...(endpoint.entries === undefined ? {} : { 'x-journal-entries': endpoint.entries }),
  security: endpoint.permission === 'public' ? [] : [{ session: [] }],
  parameters: [
    ...parametersOf('path', endpoint.params),
    ...parametersOf('query', endpoint.query),
    ...(endpoint.method === 'GET'
      ? []
      : [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            schema: { type: 'string', minLength: 8, maxLength: 80 },
          },
        ]),
  ],
  ...(endpoint.method === 'GET' ||
  Object.keys(propertiesOf(endpoint.body ?? nothing).properties ?? {}).length === 0
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(endpoint.body ?? nothing) } },
        },
      }),
  responses: {
    200: { description: 'Done.', content: { 'application/json': { schema: schemaOf(endpoint.answer) } } },
    '4XX': refusals,
    503: { description: 'The database is away; try again with the same key.' },
  },
});

/** OpenAPI 3.1 of every endpoint of the contract, each with its permission. */
export const openApi = (version: string): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:([A-Za-z]+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Qaitu', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      schemas: {
        Refusal: {
          type: 'object',
          required: ['code'],
          properties: {
            code: { type: 'string' },
            params: { type: 'object' },
            list: {
              type: 'array',
              items: {
                type: 'object',
                required: ['code'],
                properties: {
                  code: { type: 'string' },
                  params: { type: 'object' },
                  field: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  };
};
