import { z } from 'zod';
import { accessScopes } from '../../core/access-key/access-scope.ts';
import { scopesOfEndpoint } from '../../core/access-key/scopes-of-endpoint.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { webhookMessage } from '../../contract/webhook.ts';
import { describeWebhook } from '../webhook/describe-webhook.ts';
import { exampleOf } from '../../contract/examples/example-of.ts';
import { examplesOf } from '../../contract/examples/examples-of.ts';
import { fileAnswers } from '../../contract/examples/file-answers.ts';
import { fileBodies } from '../../contract/examples/file-bodies.ts';
import { parameterWords } from '../../contract/examples/parameter-words.ts';
import { nounOf } from '../../contract/noun-of.ts';
import { commonAnswer, commonAnswers } from './common-answers.ts';
import { describeEndpoint } from './describe-endpoint.ts';

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
  const examples = exampleOf(type ?? nothing) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    description: parameterWords[name],
    schema,
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
  }));
};

/** Which keys open an endpoint, besides whoever is signed in. */
const securityOf = ({ id, permission }: Endpoint): readonly object[] => {
  if (permission === 'public') return [];
  const scopes = scopesOfEndpoint(id);
  return [{ session: [] }, ...(scopes === undefined ? [] : [{ key: scopes }])];
};

const requestKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made by the caller once for one intent, with a letter at least.',
  schema: { type: 'string', minLength: 8, maxLength: 80 },
  example: 'report-2024-09-01-a',
};

const requestBodyOf = ({ id, method, body }: Endpoint, example: unknown): object => {
  if (method === 'GET') return {};
  if (fileBodies.has(id)) {
    const file = { schema: { type: 'string', format: 'binary' } };
    return { requestBody: { required: true, content: { 'application/octet-stream': file } } };
  }
  if (Object.keys(propertiesOf(body ?? nothing).properties ?? {}).length === 0) return {};
  const content = { schema: schemaOf(body ?? nothing), example };
  return { requestBody: { required: true, content: { 'application/json': content } } };
};

const answerOf = ({ id, answer }: Endpoint, example: unknown): object => {
  const types = fileAnswers[id];
  if (types !== undefined) {
    const file = { schema: { type: 'string', format: 'binary' } };
    const shown = typeof example === 'string' ? { example } : {};
    return {
      description: 'The file.',
      content: Object.fromEntries(types.map((type) => [type, { ...file, ...shown }])),
    };
  }
  const shown = example === undefined ? {} : { example };
  return { description: 'Done.', content: { 'application/json': { schema: schemaOf(answer), ...shown } } };
};

const operationOf = (endpoint: Endpoint): object => {
  const { id, method, path, permission, params, query, summary, entries } = endpoint;
  const examples = examplesOf(endpoint);
  const forKeys = scopesOfEndpoint(id) !== undefined;
  return {
    operationId: id,
    tags: [nounOf(endpoint)],
    ...(summary === undefined ? {} : { summary }),
    description: describeEndpoint(endpoint),
    'x-permission': permission,
    ...(entries === undefined ? {} : { 'x-journal-entries': entries }),
    security: securityOf(endpoint),
    parameters: [
      ...parametersOf('path', params),
      ...parametersOf('query', query),
      ...(method === 'GET' ? [] : [requestKey]),
    ],
    ...requestBodyOf(endpoint, examples.body),
    responses: {
      200: answerOf(endpoint, examples.answer),
      400: commonAnswer('BadInput'),
      ...(permission === 'public'
        ? {}
        : {
            401: commonAnswer('NotSignedIn'),
            403: commonAnswer(forKeys ? 'KeyNotPermitted' : 'NotPermitted'),
          }),
      ...(path.includes('/:') ? { 404: commonAnswer('NotFound') } : {}),
      ...(forKeys ? { 429: commonAnswer('TooOften') } : {}),
      '4XX': commonAnswer('Refused'),
      503: commonAnswer('Away'),
    },
  };
};

/** OpenAPI 3.1 of every endpoint of the contract, each with its permission and with the scopes of keys that open it. */
export const openApi = (version: string): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:([A-Za-z]+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Qaitu',
      version,
      description:
        'A register and an observatory of academic mobility. Machines read with keys of an institution; the page `/en/api` of a server says how. ' +
        'Whoever stands in the examples is of the demonstration story: none of them lives.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
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
      responses: commonAnswers,
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
