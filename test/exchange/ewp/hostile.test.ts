import { describe, expect, it } from 'vitest';
import { readElmo } from '../../../src/exchange/elmo/read-elmo.ts';
import { readLearningAgreements } from '../../../src/exchange/ewp/read-learning-agreements.ts';
import { readTranscripts } from '../../../src/exchange/ewp/read-transcripts.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../../../src/exchange/ewp/write-learning-agreements.ts';
import { documentLimits } from '../../../src/exchange/xml/document-limits.ts';
import { sampleAgreement } from './samples.ts';
import { bytesOf, textOf, valueOf } from './written.ts';

const agreement = textOf(writeLearningAgreements([valueOf(completeLearningAgreement(sampleAgreement))]));
const readText = async (text: string) => readLearningAgreements(bytesOf(text));
const codeOf = async (text: string) => {
  const read = await readText(text);
  return read.ok ? 'read' : read.refusal.code;
};
const notesOf = async (text: string) => {
  const { report } = valueOf(await readText(text));
  return report.notes.map(({ kind, place, found }) => `${kind} ${place} ${found}`.trim());
};
const las = (inner: string) => `<omobility-las-get-response>${inner}</omobility-las-get-response>`;

describe('files made to hurt', () => {
  it('are refused for a document type, whatever is in it', async () => {
    const inside = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
    for (const type of [inside, outside])
      expect(await codeOf(agreement.replace('<omobility', `${type}<omobility`))).toBe('document-type');
    expect(await codeOf(las('<la><omobility-id>&b;</omobility-id></la>'))).toBe('broken-xml');
  });

  it('are refused for depth, for elements, and for bytes, before they are held', async () => {
    expect(await codeOf(las('<la>'.repeat(documentLimits.depth)))).toBe('too-deep');
    const many = las(`<la>${'<a/>'.repeat(documentLimits.recordElements)}</la>`);
    expect(await readText(many)).toEqual({
      ok: false,
      refusal: { code: 'too-many-elements', params: { limit: '100000' } },
    });
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield bytesOf('<elmo>');
      for (;;) {
        sent += 1_000_000;
        yield await Promise.resolve(new Uint8Array(1_000_000).fill(0x20));
      }
    }
    expect(await readElmo(endless())).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect(sent).toBeLessThan(documentLimits.bytes + 2_000_000);
  });

  it('are refused for what they are', async () => {
    expect(await codeOf('')).toBe('empty-file');
    expect(await codeOf('omobility_id;title\n')).toBe('broken-xml');
    expect(await codeOf('<html/>')).toBe('not-this-format');
    expect(await codeOf(agreement.slice(0, -40))).toBe('broken-xml');
    expect(await codeOf(las('\u0000'))).toBe('broken-xml');
    const latin = new Uint8Array(Buffer.from(las('<la>é</la>'), 'latin1'));
    expect(await readLearningAgreements(latin)).toMatchObject({ refusal: { code: 'wrong-encoding' } });
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${las('')}`, 'utf16le'));
    expect(await readTranscripts(utf16)).toMatchObject({ refusal: { code: 'wrong-encoding' } });
    expect(await codeOf(`\ufeff${agreement}`)).toBe('read');
  });

  it('do not make the report grow without bound', async () => {
    const read = valueOf(await readText(las(`<la>${'<a/>'.repeat(50_000)}</la>`)));
    expect(read.report.notes).toHaveLength(500);
    expect(read.report.more).toBeGreaterThan(49_000);
    const [long] = await notesOf(las(`<la><${'x'.repeat(5000)}/></la>`));
    expect(long?.length).toBeLessThan(120);
  });
});

describe('what is not understood', () => {
  it('is said with its place, and the rest is read', async () => {
    expect(await notesOf(agreement)).toEqual([]);
    const strange = agreement
      .replace('<gender>2</gender>', '<gender>5</gender>')
      .replace('<email>aigerim', '<email kind="home">aigerim')
      .replace('<cefr-level>B2</cefr-level>', '<cefr-level>fluent</cefr-level>')
      .replace('<eqf-level-studied-at-departure>6</eqf-level-studied-at-departure>', '')
      .replace('<hei-id>uw.edu.pl</hei-id>', '<hei-id>uw.edu.pl</hei-id><hei-id>uj.edu.pl</hei-id>')
      .replace('<first-version>', '<future/><first-version>loose words')
      .replace(' status="deleted"', ' status="moved"');
    expect(await notesOf(strange)).toEqual([
      'unknown-element 0 future',
      'repeated 0.receiving.heiId hei-id',
      'malformed 0.student.gender 5',
      'unknown-attribute 0.student.email kind',
      'missing 0.eqfLevel',
      'malformed 0.languageSkill.level fluent',
      'unknown-element 0.firstVersion loose words',
      'malformed 0.approvedChanges.studied.0.status moved',
    ]);
    const { values } = valueOf(await readText(strange));
    expect(values[0]).toMatchObject({ student: { gender: null, citizenship: 'KZ' }, eqfLevel: null });
  });

  it('reads prefixes, CDATA, comments and foreign elements beside the records', async () => {
    const prefixed = agreement
      .replaceAll(/<(\/?)(?!\?)(?:\w+:)?([a-z])/g, '<$1q:$2')
      .replace('xmlns=', 'xmlns:q=')
      .replace('Seitova', '<![CDATA[Seit]]><!-- so -->ova')
      .replace('<q:la>', '<q:extension><q:la/></q:extension><q:la>');
    const read = valueOf(await readText(prefixed));
    expect(read.values).toEqual([sampleAgreement]);
    expect(read.report.notes).toEqual([{ kind: 'unknown-element', place: '', found: 'extension' }]);
  });
});
