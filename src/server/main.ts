import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importShipped } from '../intake/import-shipped.ts';
import { loadCountryList } from '../intake/country-list.ts';
import { text, textOf } from '../messages.ts';
import { openRegister } from '../register/db.ts';
import { createApp } from './app.ts';
import { loadBuiltWeb } from './built-web.ts';
import { consoleLocale } from './console-locale.ts';
import { readConfig } from './config.ts';
import { keepRelease } from './keep-release.ts';
import { loadMethodPages } from './method-pages.ts';
import { ReleaseShelf } from './release-shelf.ts';

const locale = consoleLocale(process.env);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** Bad settings, a taken port, an unusable folder: one sentence, exit code 2. Anything else is our fault: 3. */
const refuseToStart = (sentence: string): never => {
  complain(sentence);
  process.exit(2);
};

const version = (
  JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

const read = readConfig(process.env);
if ('mistakes' in read) {
  refuseToStart(text(locale, 'operation.settings-invalid', { list: read.mistakes.join('; ') }));
} else {
  const { config } = read;
  const shelf = new ReleaseShelf(path.resolve(config.dataFolder, 'releases'));
  const [web, methods, countries] = await Promise.all([loadBuiltWeb(), loadMethodPages(), loadCountryList()]);
  const app = createApp({ web, methods, shelf, version });

  // Listening comes first: a health check is answered with 503 while the data are being prepared.
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const place = { host: config.host, port: String(config.port) };
    if (code === 'EADDRINUSE') refuseToStart(text(locale, 'operation.port-in-use', place));
    if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND') {
      refuseToStart(text(locale, 'operation.address-not-available', place));
    }
    throw error;
  }

  const opened = await openRegister({
    dataFolder: config.dataFolder,
    ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
    as: 'server',
  });
  if (!opened.ok) {
    await app.close();
    refuseToStart(textOf(locale, `operation.register.${opened.refusal.code}`, opened.refusal.params));
  } else {
    const register = opened.value;
    shelf.moveTo(path.join(register.location.folder, 'releases'));
    await importShipped(register, countries, new Date());
    const keeper = await keepRelease(register, shelf, countries, version, complain);

    let stopping = false;
    const stop = async (): Promise<void> => {
      if (stopping) return;
      stopping = true;
      await app.close();
      await keeper.stop();
      await register.close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stop().catch((error: unknown) => {
          complain(String(error));
          process.exit(3);
        });
      });
    }

    const listening = app.server.address();
    const port = typeof listening === 'object' && listening !== null ? listening.port : config.port;
    const { location } = register;
    if (location.kind === 'embedded' && location.insteadOf !== undefined) {
      complain(
        text(locale, 'operation.moved-folder', { wanted: location.insteadOf, folder: location.folder }),
      );
    }
    process.stdout.write(
      `${text(locale, 'operation.ready', {
        address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
        folder: location.kind === 'embedded' ? location.folder : `${location.address}/${location.database}`,
      })}\n`,
    );
  }
}
