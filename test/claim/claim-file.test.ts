import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { claimFileSchema } from '../../src/core/claim/claim-file-schema.ts';
import { claimFaults } from '../../src/core/claim/claim-fault.ts';
import { claimTexts } from '../../src/core/claim/claim-texts.ts';
import { findingReasons } from '../../src/core/claim/finding-reasons.ts';
import { rules } from '../../src/core/claim/rules.ts';
import { auditFolder, readClaimFolder } from '../../src/intake/claim-folder.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';
import { parametersOf } from '../../src/cli/messages.ts';
import { catalogue } from '../../src/messages.catalogue.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

describe('the published schema', () => {
  it('is what the code says: renew it with `qaitu audit --schema`', () => {
    expect(json('reference/schemas/claims.schema.json')).toEqual(structuredClone(claimFileSchema()));
  });

  it('accepts the paper’s claims and refuses a misspelt one', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(claimFileSchema());
    const paper = json('reference/paper/claims.json') as { claims: object[] };
    expect(validate(paper), JSON.stringify(validate.errors?.[0])).toBe(true);
    expect(validate({ claims: [{ ...paper.claims[0], verdict: 'consistent' }] })).toBe(false);
  });
});

describe('docs/claims.md', () => {
  const guide = read('docs/claims.md');

  it.each(Object.entries(rules))('says where %s is judged', (name, { file, method }) => {
    expect(guide).toContain(`| \`${name}\` | ${method} | [\`${path.basename(file)}\`](../${file}) |`);
  });

  it.each(findingReasons)('explains the reason %s', (reason) => {
    expect(guide).toContain(`\`${reason}\``);
  });
});

describe('texts', () => {
  it('has words for every claim of the paper', async () => {
    const folder = await readClaimFolder(path.join(root, 'reference/paper'), await loadCountryList());
    if (!folder.ok) throw new Error(folder.refusal.code);
    const texts = claimTexts.parse(json('reference/paper/claims.texts.json'));
    expect(Object.keys(texts).toSorted()).toEqual(folder.value.claims.map(({ id }) => id).toSorted());
    const used = new Set(
      auditFolder(folder.value).claims.flatMap((claim) => claim.reasons.map((each) => each.split(':')[0])),
    );
    expect(
      [...used].filter((reason) => !(findingReasons as readonly string[]).includes(reason ?? '')),
    ).toEqual([]);
  });

  it.each(claimFaults)('has a sentence for $code with no parameter that it lacks', ({ code, params }) => {
    const entry = catalogue['claim']?.[`fault.${code}`];
    expect(entry).toBeDefined();
    const used = [...parametersOf(entry?.en ?? '').keys()];
    expect(used.filter((name) => !(params as readonly string[]).includes(name))).toEqual([]);
  });
});
