import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Which program computed a study. Two programs of one fingerprint give the same bytes. */
export interface CodeVersion {
  readonly version: string;
  /** SHA-256 of the sources that decide the numbers and of the versions of the numeric packages. */
  readonly fingerprint: string;
}

const root = path.resolve(import.meta.dirname, '../../..');
const packageSchema = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) });

/** Reads the sources that are running. */
export const codeVersion = async (): Promise<CodeVersion> => {
  const { version, dependencies } = packageSchema.parse(
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')),
  );
  const hash = createHash('sha256');
  for (const [name, installed] of Object.entries(dependencies)) {
    if (name.startsWith('@stdlib/')) hash.update(`${name} ${installed}\n`);
  }
  const sources: string[] = [];
  for await (const name of glob('src/{core/{statistics,economics},solve}/**/*.ts', { cwd: root })) {
    sources.push(name.replaceAll(path.sep, '/'));
  }
  for (const file of sources.toSorted()) {
    const source = await readFile(path.join(root, file), 'utf8');
    hash.update(`${file}\n${source.replaceAll('\r\n', '\n')}\n`);
  }
  return { version, fingerprint: hash.digest('hex') };
};
