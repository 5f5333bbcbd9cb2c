import { resolveConfig, format } from 'prettier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessScopes } from '../../src/core/access-key/access-scope.ts';
import { scopesOfEndpoint } from '../../src/core/access-key/scopes-of-endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { examplesOf } from '../../src/contract/examples/examples-of.ts';
import { openWorld, type World } from '../world.ts';

/** The story's own time goes on until today; what it tells of the last months is told as of one day. */
const asOf = '2026-01-15';

/** Ids by their first appearance and everything that chance made as something of its form: what stays is what the story says. */
const settled = (text: string): string => {
  const ids = new Map<string, string>();
  return text
    .replaceAll(/(?<=[a-z]{3}_)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, (id) => {
      const kept = ids.get(id) ?? `00000000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`;
      ids.set(id, kept);
      return kept;
    })
    .replaceAll(/\b[0-9a-f]{64}\b/g, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')
    .replaceAll(/\bQ(\d{4})-[0-9A-F]{5}-[0-9A-F]{5}\b/g, 'Q$1-75CD6-6A6F0')
    .replaceAll(/\bz6Mk[1-9A-HJ-NP-Za-km-z]{44}\b/g, 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK')
    .replaceAll(/\b(?:202[5-9]|20[3-9]\d)-\d\d-\d\d(?=-[0-9a-f]{10}\b)-[0-9a-f]{10}/g, `${asOf}-2e419200fa`)
    .replaceAll(/\b(?:202[5-9]|20[3-9]\d)-\d\d-\d\dT[\d:.]+Z/g, `${asOf}T04:00:00.000Z`);
};

type Row = Readonly<Record<string, unknown>>;
/** The order of rows of one day is that of chance; an example shows one. */
const oneOf = (rows: readonly Row[], participant = 'Данияр Серік'): readonly Row[] => {
  const own = rows.filter((row) => row['participant'] === participant);
  const named = (row: Row): string => `${String(row['title'])} ${JSON.stringify(row['name'])}`;
  return (own.length > 0 ? own : rows).toSorted((a, b) => named(a).localeCompare(named(b), 'en')).slice(0, 1);
};

/** The heading of a file and one line of it. */
const firstLines = (csv: string): string => {
  const [heading, ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
  return `${heading}\n${lines.toSorted((a, b) => a.localeCompare(b, 'en')).at(0)}\n`;
};

let world: World;
let key = '';
let institutionId = '';
beforeAll(async () => {
  world = await openWorld();
  institutionId = world.institutions.get('alatau') ?? '';
  const endsOn = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const head = await world.as('alatau-head');
  const body = { name: 'Examples', scopes: [...accessScopes], perMinute: 600, endsOn };
  key = (await head('POST', `/api/institutions/${institutionId}/access-keys`, { body })).json<{
    key: string;
  }>().key;
});
afterAll(async () => world.close());

const read = async (path: string) =>
  world.app.inject({ method: 'GET', url: path, headers: { authorization: `Bearer ${key}` } });
const readJson = async (path: string): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const answer = await read(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json();
};

/** The credential that Daniyar takes of a result of his. */
const issue = async (base: string, reportId: string): Promise<void> => {
  const { report } = (await read(`${base}/reports/${reportId}`)).json<{
    report: { tasks: readonly { result: { id: string; verdict: string } | null }[] };
  }>();
  const [earned] = report.tasks.filter(({ result }) => result?.verdict === 'achieved');
  const taken = await (
    await world.as('daniyar')
  )('POST', `${base}/results/${earned?.result?.id}/credential`, { body: { locale: 'kk', evidence: [] } });
  expect(taken.statusCode).toBe(200);
};

test('the examples of what a key reads are what the demonstration story answers', async () => {
  const base = `/api/institutions/${institutionId}`;
  const { reports = [], ...reportList } = await readJson(`${base}/reports`);
  const [report] = oneOf(reports);
  await issue(base, String(report?.['id']));
  const mobilities = await readJson(`${base}/mobilities`);
  const ledger = await readJson(`${base}/ledger`);
  const sums = await readJson(`${base}/ledger-sums?by=group`);
  const one = await readJson(`${base}/reports/${String(report?.['id'])}`);
  const credentials = await readJson(`${base}/credentials`);
  const results = await readJson('/api/results');
  const exported = (await read(`${base}/ledger-export?locale=en`)).body;
  const { tasks, ...told } = one['report'] as unknown as { readonly tasks: readonly Row[] };
  const answers = {
    'mobility.list': { ...mobilities, mobilities: oneOf(mobilities['mobilities'] ?? []) },
    'ledger.list': { ...ledger, rows: oneOf(ledger['rows'] ?? []) },
    'ledger.sum': sums,
    'ledger.export': firstLines(exported),
    'report.list': { reports: oneOf(reports), ...reportList },
    'report.read': { report: { ...told, tasks: oneOf(tasks) } },
    'credential.list': credentials,
    'statement.desk': await readJson(`${base}/statement-desk`),
    'statement.list': await readJson(`${base}/statements`),
    'catalogue.search': { ...results, results: oneOf(results['results'] ?? []) },
  };
  const written = settled(JSON.stringify({ institutionId, ...answers }));
  const { institutionId: _first, ...shown } = JSON.parse(written) as Row;
  const file = new URL('../../src/contract/examples/recorded-answers.json', import.meta.url).pathname;
  const style = (await resolveConfig(file)) ?? {};
  await expect(await format(JSON.stringify(shown), { ...style, parser: 'json' })).toMatchFileSnapshot(file);
});

test('each request of the examples is answered to a key that may', async () => {
  for (const endpoint of endpoints.filter(({ id }) => scopesOfEndpoint(id) !== undefined)) {
    const { address } = examplesOf(endpoint);
    const own = address.replace(/(?<=institutions\/)[^/]+/, institutionId);
    const { statusCode } = await read(own);
    // The record of the example is of another telling; all else of the request is understood.
    expect([address, statusCode]).toEqual([address, endpoint.id === 'report.read' ? 404 : 200]);
  }
});

test('the printed description is served, packed where the asker takes that, and pages describe the same', async () => {
  const whole = await world.visitor('GET', '/api/openapi.json');
  expect(whole.headers['content-type']).toBe('application/json; charset=utf-8');
  const { openapi, paths } = whole.json<{ openapi: string; paths: object }>();
  expect([openapi, Object.keys(paths).length > 300]).toEqual(['3.1.0', true]);
  const packed = await world.visitor('GET', '/api/openapi.json', { headers: { 'accept-encoding': 'br' } });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.rawPayload.length).toBeLessThan(whole.rawPayload.length / 10);
  for (const locale of ['kk', 'ru', 'en']) {
    const page = await world.visitor('GET', `/${locale}/api/report`);
    expect([page.statusCode, page.body.includes('/api/institutions/{institutionId}/reports')]).toEqual([
      200,
      true,
    ]);
    expect((await world.visitor('GET', `/${locale}/api/nothing`)).statusCode).toBe(404);
  }
});
