import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { auditCommand } from '../../src/cli/audit.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { verdicts } from '../../src/core/claim/finding.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const paper = path.join(root, 'reference/paper');
const spare = mkdtempSync(path.join(tmpdir(), 'qaitu-audit-'));

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(spare, { recursive: true });
});

const ask = (args: string[], locale?: Locale) => askCommand(auditCommand, args, locale);

interface Printed {
  readonly summary: Record<string, number>;
  readonly claims: readonly Record<string, unknown>[];
  readonly faults?: readonly unknown[];
}

describe('qaitu audit', () => {
  it('prints summary and claims as JSON, worst first, and exits 1', async () => {
    const { code, out, err } = await ask([paper, '--json']);
    const report = JSON.parse(out) as Printed;
    expect([code, err]).toEqual([1, '']);
    expect(Object.keys(report)).toEqual(['summary', 'claims']);
    expect(Object.keys(report.summary).toSorted()).toEqual([...verdicts].toSorted());
    expect(report.claims).toHaveLength(89);
    expect(Object.keys(report.claims[1] ?? {})).toEqual(
      'id rule locator verdict severity expected computed tolerance evidence reasons'.split(' '),
    );
    expect(report.claims[0]?.['id']).toBe('eq.loss_conclusion');
    const severities = report.claims.map((claim) => claim['severity']);
    expect([...new Set(severities)]).toEqual(['critical', 'high', 'medium', 'low', 'info', 'none']);
  });

  it('prints one line a claim as CSV', async () => {
    const { out } = await ask([paper, '--csv']);
    expect(out.split('\n')).toHaveLength(91);
    expect(out.split('\n', 1)[0]).toBe(
      'id,rule,locator,verdict,severity,expected,computed,tolerance,evidence,reasons,candidates,text,note',
    );
  });

  it.each([
    ['kk', 'сәйкес келмейді · шешуші · eq.loss_conclusion', 'Қорытынды'],
    ['ru', 'не сходится · решающая · eq.loss_conclusion', 'Итог'],
    ['en', 'does not hold · critical · eq.loss_conclusion', 'Summary'],
  ] as const)('prints for people in %s', async (locale, first, summary) => {
    const { out } = await ask([paper], locale);
    expect(out.split('\n', 1)[0]).toContain(first);
    expect(out).toContain('18051 × 1000000 × 1 = 18051000000; ∌ 4416 (MAT.5.2); ∌ 0.3 (MAT.5.2)');
    expect(out).toMatch(new RegExp(`\\n${summary}\\n`));
  });

  it('exits 0 when nothing that bad is inconsistent', async () => {
    const folder = path.join(spare, 'sound');
    cpSync(paper, folder, { recursive: true });
    const file = path.join(folder, 'claims.json');
    const written = JSON.parse(readFileSync(file, 'utf8')) as { claims: { severity: string }[] };
    const without = written.claims.filter(({ severity }) => severity === 'low' || severity === 'info');
    writeFileSync(file, JSON.stringify({ ...written, claims: without }));
    expect((await ask([folder])).code).toBe(1);
    expect((await ask([folder, '--fail-on', 'low'])).code).toBe(1);
    expect((await ask([folder, '--fail-on', 'medium'])).code).toBe(0);
    expect((await ask([file, '--fail-on', 'critical'])).code).toBe(0);
  });

  it('names a claim at fault on the error stream, judges the others and exits 2', async () => {
    const folder = path.join(spare, 'broken');
    cpSync(paper, folder, { recursive: true });
    const file = path.join(folder, 'claims.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"f012"', '"f999"'));
    const { code, out, err } = await ask([folder, '--json'], 'ru');
    const report = JSON.parse(out) as Printed;
    expect(code).toBe(2);
    expect(report.claims).toHaveLength(88);
    expect(report.faults).toHaveLength(1);
    expect(err).toMatch(
      /^claims\.json, строка \d+: утверждение sum\.funding называет ячейку f999, а такой нет\.\n$/,
    );
  });

  it('explains itself, prints its schema, and refuses what it cannot use', async () => {
    expect(await ask(['--help'])).toMatchObject({ code: 0, err: '' });
    const schema = JSON.parse((await ask(['--schema'])).out) as { title: string };
    expect(schema.title).toBe('Claims of a publication');
    expect((await ask([])).code).toBe(2);
    expect((await ask([paper, paper])).code).toBe(2);
    expect(await ask([paper, '--json', '--csv'])).toMatchObject({ code: 2, out: '' });
    expect(await ask([paper, '--fail-on', 'none'])).toMatchObject({ code: 2, out: '' });
    const absent = await ask([path.join(spare, 'nowhere')]);
    expect([absent.code, absent.out]).toEqual([2, '']);
    expect(absent.err).toMatch(/nowhere\/claims\.json: there is no such file/);
  });
});
