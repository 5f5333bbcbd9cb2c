import { describe, expect, it } from 'vitest';
import { readQda } from '../../../src/exchange/qda/read-qda.ts';
import { foreignXml, passage, readForeign } from './foreign-project.ts';
import { guid } from './sample-study.ts';

const words = 'Мен қайтамын деп ойлаймын';

describe('what other programs write', () => {
  it.each(['Project.qde', 'My study.qde', 'folder/project.qde'])('a project file named %s', async (name) => {
    const { kinds, text } = await readForeign({}, [
      { name, text: foreignXml({ passages: passage(0, 3) }) },
      { name: `Sources/${guid(50).toUpperCase()}.TXT`, text: words },
    ]);
    expect(kinds).toEqual(['project-file-name']);
    expect(text).toBe(words);
  });

  it('two project files, one by the name of the standard', async () => {
    const { deviations } = await readForeign({}, [
      { name: 'project.qde', text: foreignXml({}) },
      { name: 'old.qde', text: '<no' },
      { name: `sources/${guid(50)}.txt`, text: words },
    ]);
    expect(deviations).toEqual([
      { kind: 'several-project-files', params: { used: 'project.qde', others: 'old.qde' } },
    ]);
  });

  it('paths without internal://, with a folder, percent-encoded', async () => {
    for (const path of [`${guid(50)}.txt`, `sources/${guid(50)}.txt`, `/sources/${guid(50)}.txt`]) {
      const source = `<TextSource guid="${guid(50)}" name="talk" plainTextPath="${path}"/>`;
      const { kinds, text } = await readForeign({ source });
      expect(kinds).toEqual([path.startsWith('/') ? 'text-outside' : 'text-path']);
      expect(text).toBe(path.startsWith('/') ? '' : words);
    }
    const source = `<TextSource guid="${guid(50)}" name="talk" plainTextPath="internal://my%20talk.txt"/>`;
    const spaced = await readForeign({}, [
      { name: 'project.qde', text: foreignXml({ source }) },
      { name: 'sources/my talk.txt', text: words },
    ]);
    expect(spaced.text).toBe(words);
  });

  it('a folder entry, an empty .root, a text of one byte', async () => {
    const { kinds, text } = await readForeign({}, [
      { name: 'project.qde', text: foreignXml({ passages: passage(0, 9) }) },
      { name: 'sources/', text: '' },
      { name: 'sources/.root', text: '' },
      { name: `sources/${guid(50)}.txt`, text: ' ' },
    ]);
    expect(text).toBe(' ');
    expect(kinds).toEqual(['selection-cut']);
  });

  it('the namespace with a colon, and none', async () => {
    const codebook = (head: string) =>
      readQda(
        new TextEncoder().encode(
          `<CodeBook ${head}><Codes><Code guid="${guid(10)}" name="one" isCodable="true"/></Codes><Sets/></CodeBook>`,
        ),
        'book',
      );
    for (const head of ['xmlns="urn:QDA-XML:codebook:1:0"', '']) {
      const read = await codebook(head);
      expect(read.ok && read.value.kind).toBe('codebook');
      expect(read.ok && read.value.project.codes.map(({ name }) => name)).toEqual(['one']);
      expect(read.ok && read.value.deviations.map(({ kind }) => kind)).toEqual(['namespace', 'empty-list']);
    }
    const prefixed = await readQda(
      new TextEncoder().encode(
        `\ufeff<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes><q:Code guid="${guid(10)}" name="one" isCodable="true"/></q:Codes></q:CodeBook>`,
      ),
      'book',
    );
    expect(prefixed.ok && prefixed.value.deviations).toEqual([]);
    expect(prefixed.ok && prefixed.value.project.name).toBe('book');
  });

  it('GUIDs in braces and capitals mean the same; none, malformed and double ones get their own', async () => {
    const codes = `<Code guid="{${guid(10).toUpperCase()}}" name="a" isCodable="true"/><Code guid="${guid(10)}" name="b" isCodable="true"/><Code guid="7" name="c" isCodable="true"/><Code name="d" isCodable="true"/>`;
    const { deviations, project } = await readForeign({ codes, passages: passage(0, 3) });
    expect(deviations.map(({ kind }) => kind).toSorted()).toEqual([
      'guid-in-braces',
      'guid-malformed',
      'guid-missing',
      'guid-twice',
    ]);
    expect(new Set(project.codes.map((code) => code.guid)).size).toBe(4);
    expect(project.sources[0]?.selections[0]?.codings[0]?.code).toBe(project.codes[0]?.guid);
    const again = await readForeign({ codes, passages: passage(0, 3) });
    expect(again.project).toEqual(project);
  });

  it('references to nothing are dropped and named', async () => {
    const more = `<Sets><Set guid="${guid(80)}" name="s"><MemberCode targetGUID="${guid(10)}"/><MemberCode targetGUID="${guid(99)}"/></Set></Sets>`;
    const { deviations, project } = await readForeign({ passages: passage(0, 3, 12), more });
    expect(deviations).toEqual([
      { kind: 'dangling-reference', params: { element: 'Code', guid: guid(12) } },
      { kind: 'dangling-reference', params: { element: 'Code', guid: guid(99) } },
    ]);
    expect(project.themes[0]?.codes).toEqual([guid(10)]);
    expect(project.sources[0]?.selections[0]?.codings).toEqual([]);
  });

  it('passages without words, turned round, outside or beyond the end', async () => {
    const said = async (start: number | string, end: number | string) => {
      const { kinds, places } = await readForeign({ words: 'сөз 🏔 соңы', passages: passage(start, end) });
      return [kinds.join(), ...places.flat()];
    };
    expect(await said(0, 10)).toEqual(['', 0, 10]);
    expect(await said(4, 4)).toEqual(['selection-empty']);
    expect(await said(5, 0)).toEqual(['selection-reversed', 0, 5]);
    expect(await said(6, 400)).toEqual(['selection-cut', 6, 10]);
    expect(await said(-3, 4)).toEqual(['selection-outside']);
    expect(await said(10, 12)).toEqual(['selection-outside']);
    expect(await said('1e1', 4)).toEqual(['selection-unreadable']);
    expect(await said('99999999999999999999', 4)).toEqual(['selection-unreadable']);
  });

  it('positions in UTF-16 units, which the words of the passages give away', async () => {
    const { kinds, places } = await readForeign({
      words: '🏔🏔 таудан қалаға',
      passages: passage(5, 11, 10, 'таудан') + passage(12, 18, 10, 'қалаға'),
    });
    expect(kinds).toEqual(['positions-utf16', 'guid-twice', 'guid-twice']);
    expect(places).toEqual([
      [3, 9],
      [10, 16],
    ]);
  });

  it('texts in other encodings, with a mark, missing, or given twice', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'));
    expect(await readForeign({ words: utf16 })).toMatchObject({
      kinds: ['text-encoding', 'text-mark'],
      text: words,
    });
    expect(await readForeign({ words: `\ufeff${words}` })).toMatchObject({
      kinds: ['text-mark'],
      text: words,
    });
    expect(await readForeign({ words: new Uint8Array([0xcc, 0xe5, 0xed]) })).toMatchObject({
      kinds: ['text-encoding'],
    });
    expect((await readForeign({}, [{ name: 'project.qde', text: foreignXml({}) }])).kinds).toEqual([
      'text-missing',
    ]);
    const source = `<TextSource guid="${guid(50)}" name="talk" plainTextPath="internal://${guid(50)}.txt"><PlainTextContent>other</PlainTextContent></TextSource>`;
    expect(await readForeign({ source })).toMatchObject({ kinds: ['text-twice'], text: words });
  });

  it('line ends: as they are in a file, line feeds within XML', async () => {
    expect((await readForeign({ words: 'a\r\nb\rc' })).text).toBe('a\r\nb\rc');
    const source = `<TextSource guid="${guid(50)}" name="talk"><PlainTextContent>a\r\nb\rc&#13;d<![CDATA[<e>]]></PlainTextContent></TextSource>`;
    expect((await readForeign({ source })).text).toBe('a\nb\nc\rd<e>');
  });

  it('colours, codes without isCodable, names, values and times', async () => {
    const codes = `<Code guid="${guid(10)}" name="grey" color="#CCC"/><Code guid="${guid(11)}" name="" isCodable="true" color="red"/>`;
    const more = `<Variables><Variable guid="${guid(20)}" name="age" typeOfVariable="Number"/><Variable guid="${guid(21)}" name="year" typeOfVariable="Integer"/></Variables><Cases><Case guid="${guid(30)}" name="P01"><VariableValue><VariableRef targetGUID="${guid(21)}"/><IntegerValue>20,5</IntegerValue></VariableValue></Case></Cases><Notes><Note guid="${guid(40)}" name="m" creationDateTime="25.05.2025"><PlainTextContent>x</PlainTextContent></Note></Notes>`;
    const { kinds, project } = await readForeign({ codes, more });
    expect(kinds.toSorted()).toEqual([
      'codable-missing',
      'colour-short',
      'colour-unknown',
      'name-missing',
      'time-malformed',
      'value-malformed',
      'variable-type',
    ]);
    expect(project.codes.map(({ color, isCodable }) => [color, isCodable])).toEqual([
      ['#cccccc', true],
      [null, true],
    ]);
    expect(project.cases[0]?.values).toEqual([{ variable: guid(21), value: null }]);
  });

  it('recordings give their transcripts with passages by points of time; what has no place is named', async () => {
    const source = `<AudioSource guid="${guid(55)}" name="tape"><Transcript guid="${guid(56)}"><PlainTextContent>Мен қайтамын</PlainTextContent><SyncPoint guid="${guid(57)}" position="0" timeStamp="0"/><SyncPoint guid="${guid(58)}" position="3" timeStamp="900"/><TranscriptSelection guid="${guid(60)}" fromSyncPoint="${guid(57)}" toSyncPoint="${guid(58)}"><Coding guid="${guid(70)}"><CodeRef targetGUID="${guid(10)}"/></Coding></TranscriptSelection></Transcript><AudioSelection guid="${guid(61)}" begin="0" end="9"><Coding guid="${guid(71)}"><CodeRef targetGUID="${guid(10)}"/></Coding></AudioSelection></AudioSource><PictureSource guid="${guid(59)}" name="photo"/>`;
    const { deviations, project, places } = await readForeign({
      source,
      more: '<Links><Link/></Links><Extra><a/></Extra>',
    });
    expect(project.sources.map(({ guid: own, name }) => [own, name])).toEqual([[guid(55), 'tape']]);
    expect(places).toEqual([[0, 3]]);
    expect(deviations.map(({ kind, params }) => [kind, ...Object.values(params)])).toEqual([
      ['media-source', 'tape', 'AudioSource'],
      ['not-kept', 'AudioSelection', '1'],
      ['not-kept', 'AudioSelection / Coding', '1'],
      ['not-kept', 'Link', '1'],
      ['unknown-element', 'Extra', '1'],
      ['not-kept', 'PictureSource', '1'],
    ]);
  });

  it('says a hundred of a kind and how many more', async () => {
    const { deviations } = await readForeign({ passages: passage(4, 4).repeat(250) });
    expect(deviations).toHaveLength(101);
    expect(deviations.at(-1)).toEqual({ kind: 'more', params: { kind: 'selection-empty', count: '150' } });
  });
});
