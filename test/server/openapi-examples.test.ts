import { expect, test } from 'vitest';
import { z } from 'zod';
import { scopesOfEndpoint } from '../../src/core/access-key/scopes-of-endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { exampleOf } from '../../src/contract/examples/example-of.ts';
import { examplesOf } from '../../src/contract/examples/examples-of.ts';
import { fileAnswers } from '../../src/contract/examples/file-answers.ts';
import { fileBodies } from '../../src/contract/examples/file-bodies.ts';
import { parameterWords } from '../../src/contract/examples/parameter-words.ts';
import recorded from '../../src/contract/examples/recorded-answers.json' with { type: 'json' };
import { openApi } from '../../src/server/openapi/openapi.ts';

const nothing = z.strictObject({});
const mistakes = (type: z.ZodType, value: unknown): string => type.safeParse(value).error?.message ?? '';

test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
  'the examples of %s are what it takes and answers',
  (_id, endpoint) => {
    const { params, query, body, answer, address } = examplesOf(endpoint);
    expect(mistakes(endpoint.params ?? nothing, params)).toBe('');
    const sent = Object.fromEntries(new URL(address, 'http://local').searchParams);
    expect(mistakes(endpoint.query ?? nothing, sent)).toBe('');
    expect(Object.keys(sent)).toEqual(Object.keys(query));
    expect(address).not.toContain(':');
    expect(endpoint.body === undefined ? '' : mistakes(endpoint.body, body)).toBe('');
    const isOpen = endpoint.id in fileAnswers || endpoint.answer instanceof z.ZodUnknown;
    expect(isOpen ? typeof answer : 'string').not.toBe('object');
    expect(isOpen ? '' : mistakes(endpoint.answer, answer)).toBe('');
  },
);

test('what a key opens is recorded from the story, and all that is recorded is of an endpoint', () => {
  const ids = endpoints.map(({ id }) => id);
  const keyed = ids.filter((id) => scopesOfEndpoint(id) !== undefined);
  expect(keyed.filter((id) => !(id in recorded))).toEqual([]);
  for (const listed of [recorded, fileAnswers, Object.fromEntries([...fileBodies].map((id) => [id, true]))]) {
    expect(Object.keys(listed).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('a form that no sample fits is told, not passed over', () => {
  expect(() => exampleOf(z.string().regex(/^never seen$/), 'odd')).toThrow('no example for odd');
  expect(exampleOf(z.strictObject({ a: z.array(z.int()).length(2), b: z.string().nullable() }))).toEqual({
    a: [1, 1],
    b: 'text',
  });
});

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { example?: unknown }>> }>>;
}

test('the printed description says of every endpoint what it is, with examples in and out', () => {
  const { paths, components } = openApi('0.0.0') as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: {
      readonly responses: Readonly<
        Record<string, { content: Readonly<Record<string, { example: unknown }>> }>
      >;
    };
  };
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    const { operationId: id, summary, description, parameters, requestBody, responses } = operation;
    expect([id, (summary ?? '').length > 5, (description ?? '').length > 20]).toEqual([id, true, true]);
    expect([id, parameters.filter((parameter) => parameter.description === undefined)]).toEqual([id, []]);
    const sent = requestBody?.content['application/json'];
    expect([id, sent !== undefined && sent.example === undefined]).toEqual([id, false]);
    expect(Object.keys(responses)).toContain('4XX');
  }
  for (const { content } of Object.values(components.responses)) {
    expect(content['application/json']?.example).toMatchObject({ code: expect.any(String) as string });
  }
  expect(Object.values(parameterWords).every((words) => words.endsWith('.'))).toBe(true);
});
