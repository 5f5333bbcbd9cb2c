import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Release } from '../../contract/release.ts';
import { parseManifest } from '../../releases/read.ts';
import type { KeptFile } from './board-shelf.ts';

const manifestName = 'manifest.json';

const readKept = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The release that pages are made from, and the folder of all releases kept. */
export class ReleaseShelf {
  #folder: string;
  #current: Release | undefined;
  #other: ((id: string, name: string) => Promise<KeptFile | undefined>) | undefined;
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

  /** Where files are looked for that are not in the folder: releases of indicators are kept in the register. */
  lookAlsoIn(other: (id: string, name: string) => Promise<KeptFile | undefined>): void {
    this.#other = other;
  }

  /** A file that the manifest of a kept release names, or that manifest; nothing else can be reached. */
  async readFile(id: string, name: string): Promise<KeptFile | undefined> {
    if (!/^\d{4}-\d{2}-\d{2}-[0-9a-f]{10}$/.test(id)) return undefined;
    const body = await this.#readInFolder(id, name);
    if (body === undefined) return this.#other?.(id, name);
    return { body, mediaType: mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
  }

  async #readInFolder(id: string, name: string): Promise<Buffer | undefined> {
    if (!/^[a-z0-9-]+\.(csv|json)$/.test(name)) return undefined;
    const manifest = await readKept(path.join(this.#folder, id, manifestName));
    if (manifest === undefined || name === manifestName) return manifest;
    const files = parseManifest(manifest.toString('utf8'))?.files ?? [];
    if (!files.some((file) => file.name === name)) return undefined;
    return readKept(path.join(this.#folder, id, name));
  }
}
