import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EpvoEntity } from '../src/core/epvo/epvo-entity.ts';
import type { EpvoRow } from '../src/core/epvo/epvo-row.ts';
import { epvoTables } from '../src/core/epvo/epvo-tables.ts';
import type { EpvoSettings } from '../src/server/epvo/epvo-settings.ts';

/**
 * A service on loopback that behaves as the EPVO is said to: saving replaces whole rows, empties what is left out, ignores names that it does not know,
 * answers 200 however many rows fail, and 404 where one row is saved alone. Made from second-hand documentation (`nurkenonline/epvo` 3e37c457);
 * nothing of it was seen at the operator's.
 */
export interface EpvoDouble {
  readonly settings: EpvoSettings;
  /** The same as an operator writes them. */
  readonly variables: Readonly<Record<string, string>>;
  readonly universityId: number;
  /** Rows that stand, by table and number; rows that were deleted stand with `isDeleted`. */
  readonly tables: Map<string, Map<number, Record<string, unknown>>>;
  /** Requests in their order: method and path. */
  readonly requests: string[];
  /** What is to happen instead of an answer, once: a status, or that the connection breaks. */
  readonly next: ('break-before' | number)[];
  /** While it stands here, the connection breaks once rows were taken. */
  readonly breaks: Set<'after-saving'>;
  /** Numbers of the rows of each saving, in its order. */
  readonly savings: number[][];
  /** What happens once rows were taken and before that is answered. */
  readonly meanwhile: { run?: () => Promise<void> };
  /** Fields that this service does not know, though the documentation names them. */
  readonly unknown: Set<string>;
  /** Rows of these numbers fail. */
  readonly failing: Map<number, readonly string[]>;
  readonly close: () => Promise<void>;
}

const password = 'құпия сөз';

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null') as unknown;
};

const send = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

const withoutMark = ({ isDeleted: _mark, ...row }: Record<string, unknown>) => row;

export const startEpvoDouble = async ({
  universityId = 77,
  rows = {},
  dictionaries = {},
}: {
  readonly universityId?: number;
  readonly rows?: Partial<Record<EpvoEntity, readonly EpvoRow[]>>;
  readonly dictionaries?: Readonly<Record<string, readonly EpvoRow[]>>;
} = {}): Promise<EpvoDouble> => {
  const tables: EpvoDouble['tables'] = new Map();
  const tableOf = (entity: string) => {
    const found = tables.get(entity) ?? new Map<number, Record<string, unknown>>();
    tables.set(entity, found);
    return found;
  };
  for (const [entity, own] of Object.entries(rows)) {
    const { key } = epvoTables[entity as EpvoEntity];
    for (const row of own) tableOf(entity).set(Number(row[key]), { ...row, typeCode: entity, universityId });
  }
  const requests: string[] = [];
  const next: EpvoDouble['next'] = [];
  const breaks: EpvoDouble['breaks'] = new Set();
  const savings: EpvoDouble['savings'] = [];
  const meanwhile: EpvoDouble['meanwhile'] = {};
  const unknown = new Set<string>();
  const failing: EpvoDouble['failing'] = new Map();

  const saveRow = (row: Readonly<Record<string, unknown>>, table: (typeof epvoTables)[EpvoEntity]) => {
    const { entity, key, fields } = table;
    const known = new Set(['typeCode', 'universityId', ...fields.map(({ name }) => name)]);
    const standing = tableOf(entity).get(Number(row[key]));
    // What the service holds beyond the documentation it knows by its own names.
    for (const name of Object.keys(standing ?? {})) known.add(name);
    const whole = [...known].filter((name) => !unknown.has(name));
    tableOf(entity).set(Number(row[key]), Object.fromEntries(whole.map((name) => [name, row[name] ?? null])));
    return standing === undefined ? 'saved' : 'updated';
  };
  const save = (list: readonly Readonly<Record<string, unknown>>[]) => {
    const answer = {
      ...{ requestedElements: list.length, savedElements: 0, updatedElements: 0, failedElementsCcount: 0 },
      failedRecords: [] as unknown[],
    };
    for (const row of list) {
      const table = epvoTables[row['typeCode'] as EpvoEntity] as (typeof epvoTables)[EpvoEntity] | undefined;
      const errors = [
        ...(table === undefined ? ['typeCode: must be known'] : []),
        ...(row['universityId'] === universityId ? [] : ['universityId: access denied']),
        ...(table?.fields ?? [])
          .filter(({ name, isRequired }) => isRequired && (row[name] ?? null) === null)
          .map(({ name }) => `${name}: must not be null`),
        ...(row['patronymic'] === '' ? ['patronymic: must not be blank'] : []),
        ...(failing.get(Number(row[table?.key ?? 'id'])) ?? []),
      ];
      if (errors.length > 0 || table === undefined) {
        answer.failedElementsCcount += 1;
        answer.failedRecords.push({ record: row, errors });
      } else answer[saveRow(row, table) === 'saved' ? 'savedElements' : 'updatedElements'] += 1;
    }
    return answer;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${url.pathname}`);
    const answer = async (): Promise<void> => {
      const body = await bodyOf(request);
      const trouble = next.shift();
      if (typeof trouble === 'number') return send(response, { error: 'trouble' }, trouble);
      if (trouble === 'break-before') return void response.destroy();
      const expected = `Basic ${Buffer.from(`${universityId}:${password}`).toString('base64')}`;
      if (request.headers.authorization !== expected) return send(response, {}, 401);
      if (url.searchParams.get('universityId') !== String(universityId)) return send(response, {}, 403);
      const [, , code = '', verb = ''] = url.pathname.split('/');
      if (url.pathname === '/org-data/list/save' && request.method === 'POST') {
        if (!Array.isArray(body)) return send(response, { error: 'array expected' }, 400);
        const saved = save(body as Readonly<Record<string, unknown>>[]);
        savings.push(
          (body as Readonly<Record<string, unknown>>[]).map((row) =>
            Number(row[epvoTables[row['typeCode'] as EpvoEntity].key]),
          ),
        );
        await meanwhile.run?.();
        if (breaks.has('after-saving')) return void response.destroy();
        return send(response, saved);
      }
      const standing = [...tableOf(code).values()].filter(({ isDeleted }) => isDeleted !== true);
      if (url.pathname.startsWith('/common-dictionary/')) return send(response, dictionaries[code] ?? []);
      if (verb === 'find-all-pageable') {
        const [page, size] = ['page', 'size'].map((name) => Number(url.searchParams.get(name)));
        const content = standing.slice((page ?? 0) * (size ?? 20), ((page ?? 0) + 1) * (size ?? 20));
        return send(response, {
          content: content.map(withoutMark),
          totalElements: standing.length,
          totalPages: Math.ceil(standing.length / (size ?? 20)),
        });
      }
      if (verb === 'find-by-id') {
        const { key, keyType } = epvoTables[code as EpvoEntity];
        const found = standing.find((row) => String(row[key]) === url.searchParams.get(key));
        return url.searchParams.get('type') === keyType && found !== undefined
          ? send(response, withoutMark(found))
          : send(response, {}, 404);
      }
      if (verb === 'delete' && request.method === 'POST') {
        const { key } = epvoTables[code as EpvoEntity];
        const row = tableOf(code).get(Number((body as Record<string, unknown>)[key]));
        if (row !== undefined) row['isDeleted'] = true;
        return send(response, {}, row === undefined ? 400 : 200);
      }
      return send(response, { error: 'Not Found' }, 404);
    };
    answer().catch((error: unknown) => send(response, { error: String(error) }, 500));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { url: `http://127.0.0.1:${port}`, passwords: new Map([[universityId, password]]) },
    variables: {
      QAITU_EPVO_URL: `http://127.0.0.1:${port}`,
      QAITU_EPVO_ACCOUNTS: `${universityId}:${Buffer.from(password).toString('base64')}`,
    },
    ...{ universityId, tables, requests, next, breaks, savings, meanwhile, unknown, failing },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
