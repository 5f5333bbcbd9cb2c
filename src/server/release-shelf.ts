import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Release } from '../contract/release.ts';
import { parseManifest } from '../releases/read.ts';

const manifestName = 'manifest.json';

const readKept = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The release that pages are made from, and the folder of all releases kept. */
export class ReleaseShelf {
  #folder: string;
  #current: Release | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get folder(): string {
    return this.#folder;
  }

  /** The data may live elsewhere than asked for (a database user that cannot reach the folder). */
  moveTo(folder: string): void {
    this.#folder = folder;
  }

  current(): Release | undefined {
    return this.#current;
  }

  put(release: Release): void {
    if (this.#current?.manifest.id === release.manifest.id) return;
    this.#current = release;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** A file that the manifest of a kept release names, or that manifest; nothing else in the folder can be reached. */
  async readFile(id: string, name: string): Promise<Buffer | undefined> {
    if (!/^\d{4}-\d{2}-\d{2}-[0-9a-f]{10}$/.test(id) || !/^[a-z0-9-]+\.(csv|json)$/.test(name))
      return undefined;
    const manifest = await readKept(path.join(this.#folder, id, manifestName));
    if (manifest === undefined || name === manifestName) return manifest;
    const files = parseManifest(manifest.toString('utf8'))?.files ?? [];
    if (!files.some((file) => file.name === name)) return undefined;
    return readKept(path.join(this.#folder, id, name));
  }
}
