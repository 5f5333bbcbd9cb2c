import { openRegister } from '../../src/register/db.ts';

/** Another process on a data folder: opens it, says so in one line, closes when its input ends. */
const [dataFolder = '', as] = process.argv.slice(2);
const opened = await openRegister({ dataFolder, as: as === 'server' ? 'server' : 'command' });
process.stdout.write(`${JSON.stringify(opened.ok ? { location: opened.value.location } : opened)}\n`);
if (opened.ok) {
  for await (const _ of process.stdin);
  await opened.value.close();
}
