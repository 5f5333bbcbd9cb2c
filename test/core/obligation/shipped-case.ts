import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../reference/obligation');

interface ShippedCase {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly asOf: string;
  readonly expected: Readonly<Record<string, number>>;
}

/** An example that ships, `bolashak-2023`. */
export const shippedCase = (name: string): ShippedCase =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as ShippedCase;
