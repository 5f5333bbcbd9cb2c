import { z } from 'zod';
import { accessScopes } from '../core/access-key/access-scope.ts';
import { scopesOfEndpoint } from '../core/access-key/scopes-of-endpoint.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { endpoints } from '../contract/endpoints.ts';
import { webhookMessage } from '../contract/webhook.ts';
import { describeWebhook } from './webhook/describe-webhook.ts';

const nothing = z.strictObject({});

type Schema = Readonly<Record<string, unknown>>;

/** What schemas share or contain again, by its text: its place is in the whole document, not in the schema that needs it. */
const parts = new Map<string, { readonly name: string; readonly schema: Schema }>();

const schemaOf = (type: z.ZodType): Schema => {
  const printed = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  const { $schema: _dialect, $defs = {}, ...schema } = printed;
  const names = new Map<string, string>();
  for (const [own, part] of Object.entries($defs)) {
    const text = JSON.stringify(part);
    const kept = parts.get(text) ?? { name: `Part${parts.size + 1}`, schema: part };
    parts.set(text, kept);
    names.set(`#/$defs/${own}`, `#/components/schemas/${kept.name}`);
  }
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? (names.get(value) ?? value) : value,
  ) as Schema;
};

/** The shared parts; what they refer to are themselves. */
const sharedParts = (): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    [...parts.values()].map(({ name, schema }) => [
      name,
      JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
        key === '$ref' && typeof value === 'string' && value.startsWith('#/$defs/')
          ? `#/components/schemas/${name}`
          : value,
      ) as Schema,
    ]),
  );

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

/** Which keys open an endpoint, besides whoever is signed in. */
const securityOf = ({ id, permission }: Endpoint): readonly object[] => {
  if (permission === 'public') return [];
  const scopes = scopesOfEndpoint(id);
  return [{ session: [] }, ...(scopes === undefined ? [] : [{ key: scopes }])];
};

const tooOften = {
  description: 'More requests in this minute than the key may make.',
  headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/Refusal' },
      example: { code: 'access-key-too-often', params: { seconds: 42 } },
    },
  },
};

const operationOf = (endpoint: Endpoint): object => ({
  operationId: endpoint.id,
  tags: [endpoint.id.slice(0, endpoint.id.indexOf('.'))],
  ...(endpoint.summary === undefined ? {} : { summary: endpoint.summary }),
  'x-permission': endpoint.permission,
  ...(endpoint.entries === undefined ? {} : { 'x-journal-entries': endpoint.entries }),
  security: securityOf(endpoint),
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
    ...(scopesOfEndpoint(endpoint.id) === undefined ? {} : { 429: tooOften }),
    '4XX': refusals,
    503: { description: 'The database is away; try again with the same key.' },
  },
});

/** OpenAPI 3.1 of every endpoint of the contract, each with its permission and with the scopes of keys that open it. */
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
    webhooks: { message: { post: describeWebhook(schemaOf(webhookMessage)) } },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        key: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'qk_<id>_<secret>',
          description: `A key of an institution (docs/api.md). Scopes: ${accessScopes.join(', ')}.`,
        },
      },
      schemas: {
        ...sharedParts(),
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
