// Runs on any Node: hands a script to the locked Node 24 when this one is too old to run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const oldest = [24, 0];

/** The Node of the lock file in `folder`. Not by its link in `.bin`: npm 9 and 10 do not make that for a package that is optional. */
export const lockedNode = (folder, platform = process.platform, arch = process.arch) => {
  const [system, file] = platform === 'win32' ? ['win', 'node.exe'] : [platform, 'node'];
  return [path.join(`node-${system}-${arch}`, 'bin', file), path.join('.bin', file)]
    .map((name) => path.join(folder, 'node_modules', name))
    .find((name) => existsSync(name));
};

export const runtime = () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= oldest[0]) return process.execPath;
  const found = lockedNode(root);
  if (found === undefined) {
    process.stderr.write(
      `Qaitu needs Node ${oldest[0]} or newer and this is ${process.versions.node}: run npm ci first.\n`,
    );
    process.exit(3);
  }
  return found;
};

/** npm does not hand SIGTERM on to its scripts: when npm is gone, its server must not stay behind. */
const watchNpm = (stop) => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stop(), 500).unref();
};

/** Runs a file under the right Node (with `flags` of Node's own), passes on signals, and ends as it ends. */
export const run = (file, args, flags = []) =>
  new Promise((resolve) => {
    const child = spawn(runtime(), [...flags, path.join(root, file), ...args], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    watchNpm(() => child.kill('SIGTERM'));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
