import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { permissionsPage } from '../../src/cli/permissions.ts';

test('docs/permissions.md says what the code says (npm run generate)', async () => {
  const written = await readFile(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
  expect(written).toBe(permissionsPage());
});
