import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { Client, type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { registerOn, type Register } from '../src/register/db.ts';
import { folderEvidenceStore } from '../src/register/evidence/folder-evidence-store.ts';
import { isStoryTold } from '../src/register/story.ts';
import type { Vault } from '../src/register/vault.ts';
import { createApp } from '../src/server/app.ts';
import { loadBuiltWeb } from '../src/server/built-web.ts';
import { readConfig, type Config } from '../src/server/config.ts';
import { openDeskParts, type DeskParts } from '../src/server/desk-parts.ts';
import { DeskShelf } from '../src/server/desk-shelf.ts';
import { loadMethodPages } from '../src/server/public/method-pages.ts';
import { makeStory } from '../src/server/make-story.ts';
import { BoardShelf } from '../src/server/public/board-shelf.ts';
import { ReleaseShelf } from '../src/server/public/release-shelf.ts';
import { vaultOf } from '../src/server/secret-settings.ts';
import { emailOf, storyPeople } from '../src/story/people.ts';
import { storyPassword } from '../src/story/tell-story.ts';
import { freshDatabase, type FillTemplate, type FreshRegister } from './register/cluster.ts';
import { doctorFindings } from './doctor-findings.ts';
import { untilQuiet } from './server/until-quiet.ts';

export const publicUrl = 'http://127.0.0.1:3000';

const config = (settings: Readonly<Record<string, string>> = {}): Config => {
  const read = readConfig({ QAITU_PUBLIC_URL: publicUrl, ...settings });
  if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
  return read.config;
};

/** What a call carries beside its method and address. */
export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** One person of the story, or a visitor: changes carry JSON, the site's own origin and a request key of their own. */
export type Ask = (method: string, url: string, asking?: Asking) => Promise<LightMyRequestResponse>;

/** The told story in a database of its own, and the whole HTTP application on it. */
export interface World<R extends Register = FreshRegister> {
  readonly app: FastifyInstance;
  readonly register: R;
  readonly parts: DeskParts;
  readonly vault: Vault;
  /** What the running parts complained of. */
  readonly complaints: readonly string[];
  /** Ids of institutions by their key: `office`, `alatau`, `esil`. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Account ids by the key of the person. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Signed in with e-mail and password, once a person. */
  readonly as: (key: string) => Promise<Ask>;
  /** The `Cookie` header of a person's session. */
  readonly cookieOf: (key: string) => Promise<string>;
  readonly visitor: Ask;
  /** Another application on the same parts, some of them exchanged; with `arrival`, as patient as it says. */
  readonly appWith: (
    changed: Partial<DeskParts>,
    arrival?: { readonly within: number; readonly checkedEvery: number },
  ) => FastifyInstance;
  /** Ends it, and fails where the data that were worked on are not sound; `isDamaged` where a test wrote past the commands. */
  readonly close: (end?: { readonly isDamaged: true }) => Promise<void>;
}

let keys = 0;
/** A request key that was not used before in this process. */
export const nextKey = (): string => `test-key-${process.pid}-${(keys += 1)}`;

const cookieFrom = (answer: LightMyRequestResponse): string =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');

/** Ask an application as whoever has the cookie. */
export const askerOf =
  (app: FastifyInstance, cookie?: string): Ask =>
  async (method, url, { body = method === 'GET' ? undefined : {}, headers = {} } = {}) => {
    const own: Record<string, string | undefined> =
      method === 'GET'
        ? {}
        : { 'content-type': 'application/json', origin: publicUrl, 'idempotency-key': nextKey() };
    const all = Object.entries({ ...own, ...(cookie === undefined ? {} : { cookie }), ...headers });
    return app.inject({
      // Any word may stand where a method does.
      method: method as 'GET',
      url,
      headers: Object.fromEntries(
        all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };

/** What the entries of the story cause is done once as well: no world begins with letters that are being written. */
const doWhatFollows = async (template: Register, connection: ClientConfig): Promise<void> => {
  const parts = await openDeskParts(template, config(), publicUrl, (sentence) => {
    throw new Error(sentence);
  });
  const admin = new Client(connection);
  await admin.connect();
  await untilQuiet(admin);
  await admin.end();
  await parts.close();
};

/** A telling of the story, by the name of its template: its first day, and when it breaks off. */
export interface Telling {
  readonly name: string;
  readonly startsOn: string;
  readonly lasts?: number;
}

/** Each telling is told once a run; each world is a clone, which may have settings of its own. */
export const openWorld = async (
  { name, ...days }: Telling = { name: 'story', startsOn: '2022-12-06' },
  settings: Readonly<Record<string, string>> = {},
): Promise<World> => {
  const vault = vaultOf(config().secrets);
  // What the people of the story uploaded lies beside the cluster, and each world takes a copy.
  const told = path.join(inject('registerFolder'), name);
  const uploads = path.join(told, 'files');
  const tell: FillTemplate = async (connection, admin) => {
    const template = registerOn(connection, { kind: 'embedded', folder: told }, async () => undefined);
    if (!(await isStoryTold(template))) {
      await makeStory(template, { vault, store: folderEvidenceStore(uploads) }, days);
      await doWhatFollows(template, admin);
    }
    await template.close();
  };
  const { connection, admin, close } = await freshDatabase(`${inject('registerTemplate')}_${name}`, tell);
  const folder = await mkdtemp('/tmp/qaitu-world-');
  await chmod(folder, 0o755);
  await mkdir(uploads, { recursive: true });
  await cp(uploads, path.join(folder, 'files'), { recursive: true, force: true });
  const leave = async (): Promise<void> => {
    await close();
    await rm(folder, { recursive: true });
  };
  return openWorldOn(
    { ...registerOn(connection, { kind: 'embedded', folder }, leave), connection, admin },
    settings,
  );
};

/** A world on a register in which the story has been told, or is told by its opening. */
export const openWorldOn = async <R extends Register>(
  register: R,
  given: Readonly<Record<string, string>> = {},
): Promise<World<R>> => {
  const settings = config(given);
  const vault = vaultOf(settings.secrets);
  const complaints: string[] = [];
  const parts = await openDeskParts(register, settings, publicUrl, (sentence) => complaints.push(sentence));
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  const shelf = new ReleaseShelf(path.join(register.location.folder, 'releases'));
  const board = new BoardShelf();
  const appWith: World['appWith'] = (changed, arrival) => {
    const desk = new DeskShelf();
    desk.put({ ...parts, ...changed });
    const patience = arrival === undefined ? {} : { arrival };
    return createApp({ web, methods, shelf, board, version: '0.0.0', desk, ...patience });
  };
  const app = appWith({});
  await app.ready();

  const rows = await register.readOnly('qaitu_app', async (trx) => ({
    accounts: await trx.selectFrom('account').select(['id', 'email']).execute(),
    institutions: await trx.selectFrom('institution').select(['id', 'kind', 'name']).execute(),
  }));
  const idOf = (word: string): string =>
    rows.institutions.find(({ name }) => JSON.stringify(name).includes(word))?.id ?? '';
  const institutions = new Map([
    ['office', idOf('National office')],
    ['alatau', idOf('Alatau')],
    ['esil', idOf('Esil')],
  ]);
  const accounts = new Map(
    storyPeople.map((person) => [
      person.key,
      rows.accounts.find(({ email }) => email === emailOf(person))?.id ?? '',
    ]),
  );
  const cookies = new Map<string, Promise<string>>();
  const visitor = askerOf(app);
  const signIn = async (key: string): Promise<string> => {
    const person = storyPeople.find((one) => one.key === key);
    if (person === undefined) throw new Error(`nobody in the story is called ${key}`);
    const body = { email: emailOf(person), password: storyPassword };
    const answer = await visitor('POST', '/api/auth/sign-in/email', { body });
    if (answer.statusCode !== 200) throw new Error(`${key} cannot sign in: ${answer.body}`);
    return cookieFrom(answer);
  };
  const cookieOf = async (key: string): Promise<string> => {
    const known = cookies.get(key) ?? signIn(key);
    cookies.set(key, known);
    return known;
  };
  return {
    app,
    register,
    parts,
    vault,
    complaints,
    institutions,
    accounts,
    as: async (key) => askerOf(app, await cookieOf(key)),
    cookieOf,
    visitor,
    appWith,
    close: async (end) => {
      await app.close();
      await parts.close();
      const findings = end === undefined ? await doctorFindings(register, vault) : [];
      await register.close();
      if (findings.length > 0) throw new Error(`the data are not sound:\n${findings.join('\n')}`);
    },
  };
};
