import { z } from 'zod';
import type { ApiEndpoint, ApiNoun, ApiParameter } from '../../contract/api-page.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { examplesOf } from '../../contract/examples/examples-of.ts';
import { fileAnswers } from '../../contract/examples/file-answers.ts';
import { fileBodies } from '../../contract/examples/file-bodies.ts';
import { parameterWords } from '../../contract/examples/parameter-words.ts';
import { nounOf } from '../../contract/noun-of.ts';
import { scopesOfEndpoint } from '../../core/access-key/scopes-of-endpoint.ts';

interface Printed {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
  readonly required?: readonly string[];
}

const parametersOf = (place: 'path' | 'query', type: z.ZodType | undefined): readonly ApiParameter[] => {
  if (type === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
  }) as Printed;
  return Object.entries(properties).map(([name, { enum: values = [] }]) => ({
    name,
    place,
    isRequired: place === 'path' || required.includes(name),
    words: parameterWords[name] ?? '',
    values: values.map(String),
  }));
};

const written = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value, null, 2);

const describe = (endpoint: Endpoint): ApiEndpoint => {
  const { id, method, path, summary = '', permission, params, query, entries = [] } = endpoint;
  const { address, body, answer } = examplesOf(endpoint);
  return {
    id,
    method,
    path: path.replaceAll(/:([A-Za-z]+)/g, '{$1}'),
    summary,
    permission,
    scopes: scopesOfEndpoint(id),
    entries,
    parameters: [...parametersOf('path', params), ...parametersOf('query', query)],
    address,
    body: method === 'GET' ? undefined : fileBodies.has(id) ? 'file' : (written(body) ?? '{}'),
    answer: written(answer),
    files: fileAnswers[id] ?? [],
  };
};

/** Every endpoint of the contract with its examples, by noun and in the contract's order. */
export const describeApi = (): readonly ApiNoun[] =>
  [...Map.groupBy(endpoints, nounOf)].map(([id, own]) => ({ id, endpoints: own.map(describe) }));
