import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuditView, tablesOfAudit, writeAuditView } from '../../src/contract/audit-view.ts';
import { markedCells } from '../../src/contract/marked-cells.ts';
import { verdicts } from '../../src/core/claim/finding.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { releaseAudit } from '../../src/releases/audit.ts';
import { openPaperApp, type PaperApp } from './paper-app.ts';

let paper: PaperApp;
beforeAll(async () => {
  paper = await openPaperApp();
  paper.shelf.put(paper.release);
});
afterAll(() => paper.close());

const auditOf = () => {
  if (paper.release.audit === undefined) throw new Error('The release has no audit');
  return paper.release.audit;
};
const get = (url: string) => paper.app.inject({ url });
const linesOf = async (url: string) => {
  const { rawPayload } = await get(url);
  const read = await readWholeTable(rawPayload, { name: url, limitBytes: 1e7 });
  if (!read.ok) throw new Error(read.refusal.code);
  return { header: read.value.header, rows: read.value.rows.map((row) => row.cells) };
};

describe('the audit of a release', () => {
  it('is a file of the release, named with its checksum and served as it is', async () => {
    const { manifest } = paper.release;
    expect(manifest.files.map(({ name }) => name)).toContain('audit.json');
    const answer = await get(`/releases/${manifest.id}/audit.json`);
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(auditOf())));
  });

  it('has all 88 claims and one more, each in three languages, and counts every verdict', () => {
    const { claims, summary } = auditOf();
    expect(claims).toHaveLength(89);
    expect(Object.keys(summary).toSorted()).toEqual(verdicts.toSorted());
    expect(Object.values(summary).reduce((sum, count) => sum + count)).toBe(89);
    const untold = claims.filter(({ text }) => text.kk === '' || text.ru === '' || text.en === '');
    expect(untold).toEqual([]);
  });

  it('is not built of claims without words, or that cannot be judged', () => {
    const source = { claims: [], facts: [], emptyTables: [], texts: {}, faults: [] };
    const claim = {
      id: 'a',
      rule: 'equality',
      locator: 'x',
      severity: 'low',
      args: { reference: 'f', stated: 'f', comparable: 'yes' },
      line: 1,
    } as const;
    expect(() => releaseAudit({ ...source, claims: [claim] })).toThrow('missing-cell');
    const fact = {
      id: 'f',
      value: { n: 1n, d: 1n },
      unit: '1',
      kind: 'exact',
      decimals: 0,
      locator: 'x',
    } as const;
    expect(() => releaseAudit({ ...source, claims: [claim], facts: [fact] })).toThrow('has no text');
  });
});

describe('figures that the audit marks', () => {
  it('are those that disagree with other figures, wherever a table shows them', () => {
    expect(Object.fromEntries(markedCells(paper.release))).toEqual({
      'Table6.2021.KAZ': ['eq.kz2021'],
      'RES.4.2.2024.bachelor': ['sum.levels'],
      'RES.4.2.2024.master': ['sum.levels'],
      'RES.4.2.2024.doctor': ['sum.levels'],
      'RES.4.2.2024.total': ['sum.levels'],
      'Table1.2024.total': ['sum.levels'],
      'Table2.2024.total': ['sum.levels'],
      'RES.1.4.2024.total': ['sum.levels'],
    });
  });

  it('carry the sign on their page, with the way to the claim', async () => {
    const { payload } = await get('/en/world/2021');
    expect(payload.match(/class="audit-mark"/g)).toHaveLength(1);
    expect(payload).toContain('href="/en/audit#eq.kz2021"');
    expect((await get('/en/observatory/asia')).payload).not.toContain('audit-mark');
  });

  it('name their claims in the JSON download, and no other row does', async () => {
    const { rows } = (await get('/en/world/2021.json')).json<{
      rows: { locator: string; claims?: string[] }[];
    }>();
    const told = rows.filter(({ claims }) => claims !== undefined);
    expect(told.map(({ locator, claims }) => [locator, claims])).toEqual([
      ['Table6.2021.KAZ', ['eq.kz2021']],
    ]);
  });
});

describe('the view of an audit', () => {
  const view = (query: string) => readAuditView(auditOf(), new URLSearchParams(query));

  it('is the query string, in its shortest form', () => {
    const { view: chosen, notices } = view(
      'verdict=inconsistent&severity=high&severity=critical&table=Table3',
    );
    expect(notices).toEqual([]);
    expect(writeAuditView(chosen)).toBe('?verdict=inconsistent&severity=high,critical&table=Table3');
    expect(writeAuditView(view('').view)).toBe('');
    expect(tablesOfAudit(auditOf()).slice(0, 6)).toEqual([
      'Table1',
      'Table2',
      'Table3',
      'Table4',
      'Table5',
      'Table6',
    ]);
  });

  it('says what of the address makes no sense, and shows the rest', () => {
    expect(view('verdict=wrong&severity=huge&table=Table99&colour=red').notices).toEqual([
      { code: 'unknown-parameter', given: 'colour' },
      { code: 'unknown-verdict', given: 'wrong' },
      { code: 'unknown-severity', given: 'huge' },
      { code: 'unknown-table', given: 'Table99' },
    ]);
  });

  it('narrows page and downloads alike', async () => {
    const query = '?verdict=inconsistent&severity=high';
    const page = await get(`/kk/audit${query}`);
    expect(page.statusCode).toBe(200);
    expect(page.payload.match(/<article class="claim/g)).toHaveLength(14);
    const csv = await linesOf(`/kk/audit.csv${query}`);
    const xlsx = await linesOf(`/kk/audit.xlsx${query}`);
    const json = (await get(`/kk/audit.json${query}`)).json<{ claims: { id: string }[]; summary: object }>();
    expect(csv.rows).toHaveLength(14);
    expect(csv.rows.map(([id]) => id)).toEqual(json.claims.map(({ id }) => id));
    expect(xlsx.rows.map(([id]) => id)).toEqual(json.claims.map(({ id }) => id));
    expect(csv.header.slice(0, 8)).toEqual([
      'id',
      'rule',
      'locator',
      'verdict',
      'severity',
      'expected',
      'computed',
      'tolerance',
    ]);
    expect(json.summary).toEqual(auditOf().summary);
  });

  it('loads the scripts of the tools on this page alone', async () => {
    const scripts = (html: string) => html.match(/<script[^>]*src="\/assets\/audit-[^"]+"/g) ?? [];
    expect(scripts((await get('/kk/audit')).payload)).toHaveLength(1);
    expect(scripts((await get('/kk')).payload)).toEqual([]);
  });

  it('keeps the scripts of the tools below 60 kB on the wire', async () => {
    const { payload } = await get('/kk/audit');
    const address = /src="(\/assets\/audit-[^"]+)"/.exec(payload)?.[1] ?? '';
    const answer = await paper.app.inject({ url: address, headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.rawPayload.length).toBeLessThan(60_000);
    expect(answer.rawPayload.length).toBeGreaterThan(10_000);
  });
});
