import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qdaLimits } from '../../../src/exchange/qda/qda-limits.ts';
import { readQda } from '../../../src/exchange/qda/read-qda.ts';
import { writeQdc } from '../../../src/exchange/qda/write-qdc.ts';
import type { Part } from '../build-workbook.ts';
import { foreignXml, passage, readForeign, readParts } from './foreign-project.ts';
import { guid } from './sample-study.ts';

const xmlOf = (text: string) => new TextEncoder().encode(text);
const refusalOf = async (parts: readonly Part[]) => {
  const read = await readParts(parts);
  return read.ok ? read.value.deviations.map(({ kind }) => kind) : read.refusal;
};
const project = (text: string): Part => ({ name: 'project.qde', text });

describe('files made to hurt', () => {
  it('names entries that lead out of the archive, and writes none', async () => {
    const names = [
      '../../tmp/qaitu-slip.txt',
      '/tmp/qaitu-slip.txt',
      String.raw`..\qaitu-slip.txt`,
      'C:/qaitu-slip.txt',
    ];
    const { deviations } = await readForeign({}, [
      project(foreignXml({})),
      { name: `sources/${guid(50)}.txt`, text: 'x' },
      ...names.map((name) => ({ name, text: 'slip' })),
    ]);
    expect(deviations).toEqual(names.map((path) => ({ kind: 'unsafe-path', params: { path } })));
    expect(existsSync('/tmp/qaitu-slip.txt')).toBe(false);
  });

  it.each([
    '/etc/passwd',
    'file:///etc/passwd',
    'internal://../../../../etc/passwd',
    'internal:///etc/passwd',
    'relative://../secret.txt',
    'https://example.org/x.txt',
    String.raw`C:\secret.txt`,
    'internal://%2e%2e/%2e%2e/etc/passwd',
  ])('reads nothing at %s', async (path) => {
    const source = `<TextSource guid="${guid(50)}" name="talk" plainTextPath="${path}"/>`;
    const { text, kinds } = await readForeign({ source }, [
      project(foreignXml({ source })),
      { name: '../../etc/passwd', text: 'root' },
      { name: '/etc/passwd', text: 'root' },
    ]);
    expect(text).toBe('');
    expect(kinds.filter((kind) => kind !== 'unsafe-path')).toEqual([
      path.includes('%2e') ? 'text-missing' : 'text-outside',
    ]);
  });

  it('refuses a document type, with or without entities', async () => {
    const lol = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_none, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`;
    const outside = '<!DOCTYPE Project [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';
    for (const head of [lol, outside, '<!DOCTYPE Project SYSTEM "http://127.0.0.1:1/x.dtd">']) {
      const text = foreignXml({ more: '<Description>&lol9;&xxe;</Description>' }).replace(
        '<Project',
        `${head}<Project`,
      );
      expect(await refusalOf([project(text)])).toMatchObject({ code: 'document-type' });
    }
    expect(
      await refusalOf([project(foreignXml({ more: '<Description>&nbsp;</Description>' }))]),
    ).toMatchObject({
      code: 'broken-xml',
    });
  });

  it('refuses a document type without end at its beginning, and takes one in a text for words', async () => {
    const endless = `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(20_000)}`;
    expect(await refusalOf([project(endless)])).toMatchObject({ code: 'broken-xml', params: { line: '1' } });
    const page = '<!DOCTYPE html><p>Қайтамын</p>';
    const source = `<TextSource guid="${guid(50)}" name="page"><PlainTextContent><![CDATA[${page}]]></PlainTextContent></TextSource>`;
    expect(await readForeign({ source })).toMatchObject({ kinds: [], text: page });
  });

  it('refuses what unpacks to too much, honest or not about it', async () => {
    const source = `<TextSource guid="${guid(50)}" name="t" plainTextPath="internal://bomb.txt"/>`;
    const bomb = { name: 'sources/bomb.txt', text: new Uint8Array(2_000_000).fill(0x20) };
    const honest = { ...bomb, claimedBytes: 300_000_000 };
    expect(await refusalOf([project(foreignXml({ source })), honest])).toMatchObject({ code: 'too-large' });
    expect(await refusalOf([{ ...honest, name: 'project.qde' }])).toMatchObject({ code: 'too-large' });
    const lying = { ...bomb, claimedBytes: 100 };
    expect(await refusalOf([project(foreignXml({ source })), lying])).toMatchObject({
      code: 'broken-archive',
    });
    expect(await refusalOf([{ ...lying, name: 'project.qde' }])).toMatchObject({ code: 'broken-archive' });
    const half = { text: new Uint8Array(qdaLimits.textBytes / 2 + 1).fill(0x20) };
    const both = ['a', 'b'].map((name) => ({ ...half, name: `sources/${name}.txt` }));
    const sources = ['a', 'b'].map(
      (name) => `<TextSource name="${name}" plainTextPath="internal://${name}.txt"/>`,
    );
    expect(await refusalOf([project(foreignXml({ source: sources.join('') })), ...both])).toMatchObject({
      code: 'too-large',
    });
  });

  it('refuses 20,000 entries, two project files of one name, none, and an archive under a password', async () => {
    const many = Array.from({ length: 20_000 }, (_none, at) => ({ name: `sources/${at}.txt`, text: '' }));
    expect(await refusalOf([project(foreignXml({})), ...many])).toMatchObject({ code: 'too-many-entries' });
    expect(await refusalOf([project(foreignXml({})), project(foreignXml({}))])).toMatchObject({
      code: 'several-projects',
    });
    expect(
      await refusalOf([
        { name: 'a.qde', text: '<a/>' },
        { name: 'b.qde', text: '<a/>' },
      ]),
    ).toEqual({
      code: 'several-projects',
      params: { files: 'a.qde, b.qde' },
    });
    expect(await refusalOf([{ name: 'readme.txt', text: 'x' }])).toMatchObject({ code: 'no-project-file' });
    expect(await refusalOf([{ name: '../project.qde', text: foreignXml({}) }])).toMatchObject({
      code: 'no-project-file',
    });
    expect(await refusalOf([{ ...project(foreignXml({})), isEncrypted: true }])).toMatchObject({
      code: 'encrypted-archive',
    });
  });

  it('keeps the codes of 3,000 levels, hung from the last level that can be shown, and writes them', async () => {
    const levels = 3000;
    const open = Array.from(
      { length: levels },
      (_none, at) => `<Code guid="${guid(at + 1)}" name="c${at}" isCodable="true">`,
    );
    const text = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${open.join('')}${'</Code>'.repeat(levels)}</Codes></CodeBook>`;
    const read = await readQda(xmlOf(text), 'deep');
    if (!read.ok) throw new Error(read.refusal.code);
    const { codes } = read.value.project;
    expect(codes).toHaveLength(levels);
    const levelOf = new Map<string, number>();
    for (const { guid: own, parent } of codes)
      levelOf.set(own, 1 + (parent === null ? 0 : (levelOf.get(parent) ?? 0)));
    expect(Math.max(...levelOf.values())).toBe(qdaLimits.codeLevels);
    expect(read.value.deviations.at(-1)).toMatchObject({ kind: 'more' });
    const deep = codes.map((code, at) => ({ ...code, parent: codes[at - 1]?.guid ?? null }));
    expect(new TextDecoder().decode(writeQdc({ codes: deep, themes: [] })).match(/<Code /g)).toHaveLength(
      levels,
    );
  });

  it('refuses endless nesting and endless elements', async () => {
    expect(await refusalOf([project(`<Project>${'<Codes>'.repeat(qdaLimits.depth + 1)}`)])).toMatchObject({
      code: 'too-deep',
    });
    const many = `<Project>${'<a/>'.repeat(qdaLimits.elements)}</Project>`;
    expect(await refusalOf([project(many)])).toMatchObject({ code: 'too-many-elements' });
  });

  it('keeps names that are HTML or formulas as the words they are', async () => {
    const codes = `<Code guid="${guid(10)}" name="&lt;img src=x onerror=alert(1)&gt;" isCodable="true"/><Code guid="${guid(11)}" name="=cmd|'/c calc'!A1" isCodable="true"/>`;
    const { project: study, kinds } = await readForeign({ codes });
    expect(study.codes.map(({ name }) => name)).toEqual([
      '<img src=x onerror=alert(1)>',
      "=cmd|'/c calc'!A1",
    ]);
    expect(kinds).toEqual([]);
  });

  it('refuses what is no project at all', async () => {
    const code = async (bytes: Uint8Array<ArrayBuffer>) => {
      const read = await readQda(bytes, 'x');
      return read.ok ? 'read' : read.refusal.code;
    };
    expect(await code(xmlOf(''))).toBe('empty-file');
    expect(await code(xmlOf('unit,coder\n'))).toBe('not-qda');
    expect(await code(xmlOf('<html><body/></html>'))).toBe('not-qda');
    expect(await code(xmlOf('PK broken'))).toBe('broken-archive');
    expect(await code(xmlOf('<Project><CodeBook></Project>'))).toBe('broken-xml');
    expect(await code(xmlOf(`<Project>${passage(0, 1)}`))).toBe('broken-xml');
    expect(await code(new Uint8Array(Buffer.from('\ufeff<Project/>', 'utf16le')))).toBe('wrong-encoding');
    expect(await code(xmlOf('<Project>\u0000</Project>'))).toBe('not-qda');
  });
});
