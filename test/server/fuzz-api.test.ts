import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { fileAnswers } from '../../src/contract/examples/file-answers.ts';
import { refusalAnswer } from '../../src/contract/refusal.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { openApi } from '../../src/server/openapi/openapi.ts';
import { openWorld, type Ask, type World } from '../world.ts';
import { fileEndpoints, formOf, nobody, ownEndpoints } from './api-forms.ts';
import { arbitraryOf, type Schema } from './fuzz/arbitrary-of.ts';
import { spoil } from './fuzz/spoil.ts';
import { wildText } from './fuzz/wild-value.ts';
import { untilQuiet } from './until-quiet.ts';

/** Requests to each endpoint. */
const numRuns = process.env['QAITU_LONG_TESTS'] === '1' ? 300 : 16;
const askers = ['visitor', 'alatau-coordinator', 'administrator'] as const;

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

const document = openApi('0.0.0') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operations = new Map(
  Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => [operation.operationId, operation] as const),
  ),
);
const operationOf = ({ id }: Endpoint): Operation => {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`${id} is not printed`);
  return operation;
};

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', components: document.components });
const validators = new Map<object, ValidateFunction>();
const fits = (schema: Schema, value: unknown): boolean => {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components');
  const validate = validators.get(schema) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(schema, validate);
  return validate(value);
};

let world: World;
let admin: Client;
const asks = new Map<string, Ask>();
/** Ids that the world knows, by their prefix, each with where it belongs. */
const known = new Map<string, { readonly id: string; readonly institutionId: string }[]>();
const silence: string[] = [];
const write = process.stderr.write.bind(process.stderr);
const seen: Record<string, number> = {};

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  await untilQuiet(admin);
  asks.set('visitor', world.visitor);
  for (const key of askers.slice(1)) asks.set(key, await world.as(key));
  const { rows: tables } = await admin.query<{ name: string }>(`
    select c.table_name as name from information_schema.columns c
      join information_schema.columns i using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'text' and i.column_name = 'institution_id'
       and c.table_name not in ('membership', 'journal')`);
  for (const { name } of tables) {
    const { rows } = await admin.query<{ id: string; at: string }>(
      `select id, institution_id as at from ${name} order by id limit 12`,
    );
    for (const { id, at } of rows) {
      const prefix = id.slice(0, 4);
      known.set(prefix, [...(known.get(prefix) ?? []), { id, institutionId: at }]);
    }
  }
  process.stderr.write = (text: Uint8Array | string) => silence.push(String(text)) > 0;
});
afterAll(async () => {
  process.stderr.write = write;
  console.log(`answers by status: ${JSON.stringify(seen)}`);
  await admin.end();
  await world.close();
});

interface Request {
  readonly asker: (typeof askers)[number];
  readonly url: string;
  readonly body: unknown;
}

const addressOf = (
  path: string,
  params: Readonly<Record<string, string>>,
  query: readonly [string, string][],
) => {
  const address = path.replaceAll(/:([A-Za-z]+)/g, (_all, name: string) =>
    encodeURIComponent((params[name] ?? '').toWellFormed()),
  );
  return query.length === 0
    ? address
    : `${address}?${new URLSearchParams(query.map(([name, value]) => [name, value.toWellFormed()])).toString()}`;
};

/** One request in four is of the right form in every part; in the others something is wrong somewhere. */
const requestTo = (endpoint: Endpoint): fc.Arbitrary<Request> => {
  const operation = operationOf(endpoint);
  const alatau = world.institutions.get('alatau') ?? '';
  const given = formOf(endpoint, nobody(alatau));
  const ids = [...known.values()].flat().map(({ id }) => id);
  const around = {
    ids: [...ids, ...world.institutions.values()],
    partOf: (reference: string) => document.components.schemas[reference.split('/').at(-1) ?? ''] ?? {},
  };
  // A record that there is, at its own institution; its kind is that of the example.
  const records = known.get((given.params?.['id'] ?? given.params?.['personId'] ?? '').slice(0, 4)) ?? [];
  const place =
    records.length === 0
      ? fc.constant(given.params ?? {})
      : fc.constantFrom(...records).map(({ id, institutionId }) => ({
          ...given.params,
          ...('institutionId' in (given.params ?? {}) ? { institutionId } : {}),
          ...('id' in (given.params ?? {}) ? { id } : { personId: id }),
        }));
  const params = fc.oneof(
    { weight: 6, arbitrary: place },
    {
      weight: 1,
      arbitrary: fc.record(
        Object.fromEntries(Object.keys(given.params ?? {}).map((name) => [name, wildText])),
      ),
    },
  ) as fc.Arbitrary<Record<string, string>>;
  const questions = operation.parameters.filter((parameter) => parameter.in === 'query');
  const rightQuery = fc
    .record(Object.fromEntries(questions.map(({ name, schema }) => [name, arbitraryOf(schema, around)])), {
      requiredKeys: Object.keys(given.query ?? {}).filter((name) =>
        questions.some((one) => one.name === name),
      ),
    })
    .map((query) => Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]));
  const query = fc.oneof(
    { weight: 4, arbitrary: rightQuery },
    { weight: 1, arbitrary: fc.constant(Object.entries(given.query ?? {})) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.tuple(fc.constantFrom('role', 'limit', 'after', ...questions.map(({ name }) => name)), wildText),
        { maxLength: 4 },
      ),
    },
  );
  const schema = operation.requestBody?.content['application/json']?.schema;
  const generated = schema === undefined ? fc.constant({}) : arbitraryOf(schema, around);
  const right = fc.oneof(fc.constant<unknown>(given.body ?? {}), generated);
  const body = fileEndpoints.includes(endpoint)
    ? fc.oneof(fc.constant<unknown>(given.body ?? ''), fc.string({ unit: 'binary', maxLength: 300 }))
    : fc.oneof(right, right.chain(spoil), right.chain(spoil).chain(spoil));
  return fc.record({ asker: fc.constantFrom(...askers), params, query, body }).map((parts) => ({
    asker: parts.asker,
    url: addressOf(endpoint.path, parts.params, parts.query),
    body: parts.body,
  }));
};

/** What ends sessions, also those of this file, comes last. */
const inOrder = ownEndpoints.toSorted(
  (one, other) => Number(one.id.startsWith('revocation.')) - Number(other.id.startsWith('revocation.')),
);

/** A place in our files, a statement, a key: nothing that somebody outside should read in a refusal. */
const inside = /\bat .+:\d+:\d+|node_modules|\/src\/|\.ts:\d|select .+ from |insert into |QAITU_|postgres/i;

const judge = async (endpoint: Endpoint, { asker, url, body }: Request): Promise<void> => {
  const ask = asks.get(asker);
  if (ask === undefined) throw new Error(asker);
  const isFile = fileEndpoints.includes(endpoint);
  const headers = isFile ? { 'content-type': 'application/octet-stream' } : {};
  const told = endpoint.method === 'GET' ? {} : { body: isFile ? body : JSON.stringify(body), headers };
  const before = silence.length;
  const answer = await ask(endpoint.method, url, told);
  const status = answer.statusCode;
  seen[status] = (seen[status] ?? 0) + 1;
  expect([status, silence.slice(before)]).toEqual([expect.toSatisfy((one: number) => one < 500), []]);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  const type = String(answer.headers['content-type']);
  if (status >= 400) {
    expect(type).toBe('application/json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    refusalAnswer.strict().parse(answer.json());
    expect(answer.body.slice(0, 3000)).not.toMatch(inside);
    return;
  }
  expect(status).toBe(200);
  const operation = operationOf(endpoint);
  const content = operation.responses['200']?.content ?? {};
  const [media = ''] = type.split(';');
  if (fileAnswers[endpoint.id] === undefined) {
    const schema = content['application/json']?.schema;
    if (schema === undefined) throw new Error(`${endpoint.id} has no answer`);
    expect(media).toBe('application/json');
    expect([fits(schema, answer.json()), validators.get(schema)?.errors ?? []]).toEqual([true, []]);
  } else {
    expect(Object.keys(content)).toContain(media);
    expect(answer.headers['content-disposition'] ?? '').toMatch(/^(attachment|inline); filename=|^$/);
  }
  const asked = operation.requestBody?.content['application/json']?.schema;
  if (asked !== undefined && !isFile) expect(fits(asked, body)).toBe(true);
};

describe('whatever is asked, an answer of the contract', () => {
  test.each(inOrder)('$id', async (endpoint) => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(requestTo(endpoint), async (request) => {
        await judge(endpoint, request);
        asked += 1;
      }),
      { numRuns },
    );
    expect(asked).toBe(numRuns);
  });
});

test('the requests came through every door: forms, permissions, states, and work that was done', () => {
  for (const status of [200, 400, 401, 403, 404, 409])
    expect([status, seen[status] ?? 0]).not.toEqual([status, 0]);
});

test('after all that the tables are what the journal says, and nothing complained', async () => {
  const { differences } = await replay(world.register);
  expect(differences).toEqual([]);
  // A crowded machine lets a worker wait; it asks again.
  expect(
    world.complaints.filter((line) => !line.includes('timeout exceeded when trying to connect')),
  ).toEqual([]);
});
