import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { loadCountryList } from '../intake/country-list.ts';
import { importShipped } from '../intake/import-shipped.ts';
import { text, textOf } from '../messages.ts';
import { openRegister, type Register } from '../register/db.ts';
import { exitCodeOf } from '../register/refusals.ts';
import { createApp } from './app.ts';
import { BoardShelf } from './public/board-shelf.ts';
import { loadBuiltWeb } from './built-web.ts';
import { readConfig, type Config } from './config.ts';
import { consoleLocale } from './console-locale.ts';
import { dataFault } from './data-fault.ts';
import { openDeskParts, type DeskParts } from './desk-parts.ts';
import { DeskShelf } from './desk-shelf.ts';
import { keepPages } from './public/keep-pages.ts';
import { listen } from './listen.ts';
import { loadMethodPages } from './public/method-pages.ts';
import { programVersion } from './program-version.ts';
import { ReleaseShelf } from './public/release-shelf.ts';
import { sayOfClock } from './say-of-clock.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { openWatch, type Watch } from './watch/watch.ts';

const locale = consoleLocale(process.env);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Bad settings, a taken port, an unusable folder: one sentence, exit code 2; no database to be had: 3. */
const refuseToStart = (sentence: string, exitCode: 2 | 3 = 2): never => {
  complain(sentence);
  process.exit(exitCode);
};

const settings = (): Config => {
  const read = readConfig(process.env);
  if ('config' in read) return read.config;
  return refuseToStart(text(locale, 'operation.settings-invalid', { list: read.mistakes.join('; ') }));
};

const open = async ({
  dataFolder,
  databaseUrl,
  databaseConnections: connections,
}: Config): Promise<Register> => {
  const place = { dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
  const opened = await openRegister({ ...place, as: 'server', connections });
  if (opened.ok) return opened.value;
  const { code, params } = opened.refusal;
  return refuseToStart(textOf(locale, `operation.register.${code}`, params), exitCodeOf(opened.refusal));
};

/** What a server that is starting has opened so far. */
interface Opened {
  register?: Promise<Register>;
  desk?: Promise<DeskParts>;
  readonly watch: Watch;
  readonly keepers: { readonly stop: () => Promise<void> }[];
}

/** No new requests, then the keepers of releases and the jobs, then the database, which would otherwise be left running. */
const close = async (app: FastifyInstance, opened: Opened): Promise<void> => {
  await app.close();
  const register = await opened.register;
  for (const { stop } of opened.keepers) await stop();
  await (await opened.desk)?.close();
  await register?.close();
  await opened.watch.close();
};

const serve = async (): Promise<void> => {
  const [config, version] = [settings(), await programVersion()];
  const { trustedProxy: trustProxy, role } = config;
  const [shelf, board] = [new ReleaseShelf(path.resolve(config.dataFolder, 'releases')), new BoardShelf()];
  const [web, methods, countries] = await Promise.all([loadBuiltWeb(), loadMethodPages(), loadCountryList()]);
  const desk = new DeskShelf();
  const watch = await openWatch(config.watch, version);
  const { report, say } = watch.log;
  const isSecure = config.publicUrl?.startsWith('https:') ?? false;
  const app = createApp({ web, methods, shelf, board, version, desk, watch, isSecure, trustProxy, role });
  // Listening comes first: a health check is answered with 503 while the data are being prepared.
  const listening = await listen(app, config);
  if (!listening.ok)
    return refuseToStart(textOf(locale, `operation.${listening.refusal.code}`, listening.refusal.params));
  const opened: Opened = { keepers: [], watch };
  const isStopping = stopOnSignal(report, async () => close(app, opened));
  try {
    opened.register = open(config);
    const register = await opened.register;
    const { location } = register;
    opened.keepers.push(await sayOfClock(register, locale, report));
    shelf.moveTo(path.join(location.folder, 'releases'));
    opened.desk = openDeskParts(register, config, listening.value, report);
    desk.put(await opened.desk);
    await importShipped(register, countries, new Date());
    if (role !== 'worker')
      opened.keepers.push(...(await keepPages(register, countries, { shelf, board }, version, report)));
    if (location.kind === 'embedded' && location.insteadOf !== undefined) {
      report(text(locale, 'operation.moved-folder', { wanted: location.insteadOf, folder: location.folder }));
    }
    const folder = location.kind === 'server' ? `${location.address}/${location.database}` : location.folder;
    say('ready', text(locale, 'operation.ready', { address: listening.value, folder }));
  } catch (error) {
    // What is taken away from under a start by a signal fails, and that is no news.
    if (isStopping()) return;
    await close(app, opened);
    const refusal = dataFault(error, shelf.folder, config.databaseUrl === undefined);
    if (refusal === undefined) throw error;
    refuseToStart(textOf(locale, `operation.register.${refusal.code}`, refusal.params));
  }
};

try {
  await serve();
} catch (error) {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(3);
}
