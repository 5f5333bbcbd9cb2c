import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What the schema lint cannot see: the texts of the queries (distributed PostgreSQL, its rules for queries).
const root = path.resolve(import.meta.dirname, '../..');
const dictionary = path.join(root, 'src/register/dictionary');

const tenantTables = readdirSync(dictionary)
  .filter((name) => /^distribution: tenant$/m.test(readFileSync(path.join(dictionary, name), 'utf8')))
  .map((name) => name.replace('.yml', ''));

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|sql)$/.test(file) && !file.endsWith('schema.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** Reads of the whole nation, by the role that sees across institutions; nothing is written in them. */
const national = new Set([
  'src/register/alumni/count-not-drawn.ts',
  'src/register/alumni/list-support-offers.ts',
  'src/register/alumni/sum-intentions.ts',
  'src/register/award/list-arrived-awards.ts',
  'src/register/award/list-voiding-appeals.ts',
  'src/register/award/open-causes.ts',
  'src/register/indicator/read-validity.ts',
  'src/register/journal/list-untold.ts',
  'src/register/ministry/years-of-form.ts',
  'src/register/person/list-orphan-files.ts',
  'src/register/report/counted-ledger.ts',
  'src/register/report/read-progress.ts',
  'src/register/review/count-reviewers.ts',
  'src/register/review/count-waiting.ts',
  'src/register/review/list-references.ts',
]);

/** Queries of a file as text: templates of SQL, and chains of the builder. */
const queriesOf = (text: string): readonly string[] => [
  ...[...text.matchAll(/sql(?:<[^`]*?>)?`((?:[^`\\]|\\.)*)`/gs)].map(([, query = '']) => query),
  ...[...text.matchAll(/\.(?:selectFrom|updateTable|deleteFrom)\('\w+[^']*'\)[\s\S]*?\.execute/g)].map(
    ([chain]) =>
      chain.replace(/\.(?:selectFrom|deleteFrom)\('/, ' from ').replace(/\.updateTable\('/, ' update '),
  ),
];

const touched = (query: string): readonly string[] =>
  tenantTables.filter((table) => new RegExp(`\\b(from|join|into|update)\\s+${table}\\b`).test(query));

const where = (found: readonly { readonly file: string }[]): readonly string[] =>
  found.map(({ file }) => file);

test('every query on rows of institutions names the institution, but for reads of the whole nation', () => {
  const queries = sources
    .filter(({ file }) => /^src\/(register|story)\/.*\.ts$/.test(file))
    .flatMap(({ file, text }) => queriesOf(text).map((query) => ({ file, query })))
    .filter(({ query }) => touched(query).length > 0);
  expect(queries.length).toBeGreaterThan(400);
  const unnamed = queries.filter(({ query }) => !query.includes('institution_id'));
  expect(where(unnamed.filter(({ file }) => !national.has(file) && !file.includes('/doctor/')))).toEqual([]);
  // Whoever reads the nation may only read.
  expect(where(unnamed.filter(({ query }) => /\b(into|update|delete)\s/.test(query)))).toEqual([]);
  expect([...national].filter((file) => !unnamed.some((one) => one.file === file))).toEqual([]);
});

test('the institution of a row is never changed', () => {
  const changing =
    /\bset\s+institution_id\b|,\s*institution_id\s*=\s*excluded|alter\s+column\s+institution_id/i;
  expect(where(sources.filter(({ text }) => changing.test(text)))).toEqual([]);
});

test('a setting of the session is read in the form that does not fail on workers, and the tenant is named in one place', () => {
  const bad = sources.filter(({ text }) => /current_setting\('app\.[^']*'\)/.test(text));
  expect(where(bad)).toEqual([]);
  const named = sources.filter(({ text }) => /set_config\('app\./.test(text));
  expect(where(named)).toEqual([]);
});

test('errors are not told apart by the names of constraints, which workers change', () => {
  const reading = /\b(?:error|cause|problem)\.constraint\b|\bconstraint\s*===/;
  expect(
    where(
      sources.filter(({ file, text }) => /^src\/(register|server)\/.*\.ts$/.test(file) && reading.test(text)),
    ),
  ).toEqual([]);
});

test('policies ask the two-argument setting and nothing else', () => {
  const policies = sources
    .filter(({ file }) => file.includes('/migrations/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/create policy[^;]*;/g)].map(([policy]) => ({ file, policy })),
    );
  expect(policies.length).toBeGreaterThan(20);
  expect(
    where(policies.filter(({ policy }) => /\bselect\b(?! using)/.test(policy.replace(/for select/g, '')))),
  ).toEqual([]);
});

test('identifiers are not made by the database, whose functions for them differ between versions', () => {
  expect(where(sources.filter(({ text }) => /\buuidv[47]\(/.test(text)))).toEqual([]);
});
