import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { statesPage } from '../../src/cli/states.ts';

test('docs/states.md says what the code says (npm run generate)', async () => {
  const written = await readFile(new URL('../../docs/states.md', import.meta.url), 'utf8');
  expect(written).toBe(statesPage());
});
