import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { epvoExtensionPage } from '../../src/cli/epvo-extension.ts';
import { extensionEntities } from '../../src/core/epvo/extension-field.ts';
import { extensionSchema } from '../../src/core/epvo/extension-schema.ts';
import { extensionTables } from '../../src/core/epvo/extension-tables.ts';

test('docs/data/epvo-extension.md says what the code says', () => {
  const file = new URL('../../docs/data/epvo-extension.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(epvoExtensionPage());
});

test.each(extensionEntities)('the schema of %s demands every field and allows no other', (entity) => {
  const names = extensionTables[entity].map(({ name }) => name);
  expect(extensionSchema(entity, (field) => field)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: names,
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, { description: name }])),
  });
});
