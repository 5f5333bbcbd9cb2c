import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printSchema, schemaFile } from '../../src/register/database/print-schema.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

test('schema.ts is what the migrated database gives (else: npm run generate)', async () => {
  expect(await printSchema(register.connection)).toBe(await readFile(schemaFile, 'utf8'));
});
