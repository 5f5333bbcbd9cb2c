import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Who may import whom (docs/architecture.md). A folder may always import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  exchange: ['core'],
  register: ['core'],
  story: ['core', 'register'],
  releases: ['core', 'contract', 'exchange', 'register', 'messages'],
  intake: ['core', 'exchange', 'register'],
  solve: ['core'],
  web: ['core', 'contract', 'solve', 'exchange/tabular', 'messages'],
  server: [
    'core',
    'contract',
    'exchange',
    'solve',
    'register',
    'releases',
    'intake',
    'story',
    'messages',
    'web/public/page',
  ],
  cli: ['core', 'contract', 'exchange', 'solve', 'register', 'releases', 'intake', 'messages', 'server'],
  messages: ['core'],
};

/** Packages that `core` may use: pure, numeric or schema libraries, each named in docs/adr. */
const corePackages = [/^zod$/, /^@stdlib\//, /^@noble\/hashes\/(hmac|sha2|utils)\.js$/];

/** Inside core the right may know the left; `basics` and `statistics` are known to all. */
const line = [
  'journal',
  'institution',
  'person',
  'programme',
  'application',
  'review',
  'award',
  'mobility',
  'report',
  'obligation',
  'alumni',
  'ministry',
  'disclosure',
  'indicator',
  'economics',
  'release',
  'import',
  'epvo',
  'partner',
  'credential',
  'retention',
  'webhook',
];
/** They stand beside the line and know none of it. */
const besides = ['flow', 'claim', 'study', 'access-key', 'breach', 'doctor', 'revocation'];

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(path.join(root, file)));

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gms,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

/** The package of an import that stays when the types are gone; what is loaded on the way may need more. */
const loadedPackage =
  /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(@[\w.-]+\/[\w.-]+|(?:node:)?[a-z][\w-]*(?:\.[\w-]+)*)(?:\/[^']*)?'/gms;

const layerOf = (file: string): string =>
  file
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/(\.(types|catalogue))?\.ts$/, '') ?? '';

const edges = sources.flatMap((file) =>
  importsOf(file).map((target) => ({
    file,
    target: target.startsWith('.')
      ? path.relative(root, path.resolve(root, path.dirname(file), target))
      : target,
    isOurs: target.startsWith('.'),
  })),
);

const listed = (count: readonly string[]): string => count.join('\n');

describe('architecture', () => {
  it('keeps to the table of who may import whom', () => {
    const wrong = edges.filter(({ file, target, isOurs }) => {
      if (!isOurs || !target.startsWith('src/')) return false;
      const from = layerOf(file);
      const to = target.replace(/^src\//, '');
      return (
        layerOf(target) !== from &&
        !(layers[from] ?? []).some(
          (place) => to === `${place}.ts` || to.startsWith(`${place}/`) || to.startsWith(`${place}.`),
        )
      );
    });
    expect(listed(wrong.map(({ file, target }) => `${file} → ${target}`))).toBe('');
  });

  it('keeps core pure: no Node, no clock, no chance, no waiting, only named packages', () => {
    const foreign = edges.filter(
      ({ file, target, isOurs }) =>
        file.startsWith('src/core/') && !isOurs && !corePackages.some((name) => name.test(target)),
    );
    expect(listed(foreign.map(({ file, target }) => `${file} → ${target}`))).toBe('');
    const impure = sources.filter(
      (file) =>
        file.startsWith('src/core/') &&
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\basync\b|\bawait\b|\bperformance\./.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    );
    expect(listed(impure)).toBe('');
  });

  it('speaks SQL in the register alone; the story looks up there what its commands made', () => {
    const speakers = sources.filter(
      (file) =>
        !file.startsWith('src/register/') &&
        !file.startsWith('src/story/') &&
        /from 'kysely'|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    );
    expect(listed(speakers)).toBe('');
  });

  it('lets a noun of core know only what stands before it', () => {
    const wrong = edges.filter(({ file, target, isOurs }) => {
      const from = file.split('/')[2] ?? '';
      const to = target.split('/')[2] ?? '';
      if (!isOurs || !file.startsWith('src/core/') || !target.startsWith('src/core/') || from === to)
        return false;
      if (from === 'basics') return true;
      if (from === 'statistics') return to !== 'basics';
      if (['basics', 'statistics'].includes(to)) return false;
      if (besides.includes(from)) return true;
      // `access` gathers the permissions of all nouns, and no noun knows it.
      return line.includes(from) && !line.slice(0, line.indexOf(from)).includes(to);
    });
    expect(listed(wrong.map(({ file, target }) => `${file} → ${target}`))).toBe('');
    const placed = ['basics', 'statistics', 'access', ...line, ...besides];
    expect(readdirSync(path.join(root, 'src/core')).toSorted()).toEqual(placed.toSorted());
  });

  it('has no folder that takes everything in, and a word for each folder of core', () => {
    const folders = new Set(sources.flatMap((file) => path.dirname(file).split('/')));
    for (const name of ['shared', 'common', 'utils', 'helpers', 'lib', 'new'])
      expect(folders).not.toContain(name);
    const glossary = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8').toLowerCase();
    const nameless = readdirSync(path.join(root, 'src/core')).filter((name) => !glossary.includes(name));
    expect(nameless).toEqual([]);
  });

  it('keeps files small', () => {
    const sizes = sources
      .filter((file) => !/schema\.ts$|\.types\.ts$/.test(file))
      .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length }))
      .toSorted((a, b) => a.lines - b.lines);
    expect(sizes.at(Math.floor(sizes.length / 2))?.lines).toBeLessThanOrEqual(60);
    expect(sizes.at(Math.floor(sizes.length * 0.9))?.lines).toBeLessThanOrEqual(200);
    expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
    const watched = {
      'src/server/app.ts': 80,
      'src/web/paths.ts': 60,
      'src/server/main.ts': 120,
      'src/cli/main.ts': 80,
    };
    for (const [file, most] of Object.entries(watched)) {
      expect(sizes.find((size) => size.file === file)?.lines ?? 0, file).toBeLessThanOrEqual(most);
    }
  });

  it('runs with what npm ci --omit=dev installs', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const faults = sources.flatMap((file) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(loadedPackage)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('node:') && !Object.hasOwn(dependencies, name))
        .map((name) => `${file} loads ${name}, which is not among the dependencies`),
    );
    expect(listed(faults)).toBe('');
  });

  it('reads the environment in one place', () => {
    const readers = sources.filter((file) =>
      /process\.env/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    // The embedded database hands the environment on to the programs it starts.
    const settings = readers.filter((file) => !file.startsWith('src/register/embedded/'));
    expect(settings.toSorted()).toEqual(['src/cli/main.ts', 'src/server/main.ts']);
  });
});
