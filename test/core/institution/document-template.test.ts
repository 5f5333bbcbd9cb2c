import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { templateKinds, type DocumentWords } from '../../../src/core/institution/document-template.ts';
import { fillTemplate } from '../../../src/core/institution/fill-template.ts';
import { templateFault } from '../../../src/core/institution/template-fault.ts';
import { templatePlaceholders } from '../../../src/core/institution/template-placeholders.ts';
import { writeDocumentTemplate } from '../../../src/core/institution/write-document-template.ts';
import { refusalSentence } from '../../../src/web/desk/refusal-sentence.ts';

const none: DocumentWords = { letterhead: '', opening: '', closing: '', signatories: [] };
const circumstances = {
  now: '2026-05-01T08:00:00.000Z',
  actor: 'acc_1',
  institutionId: 'ins_1',
  newId: (prefix: string) => `${prefix}_1`,
};
const input = { kind: 'order', locale: 'kk', baseVersion: 0, words: none } as const;
const template = {
  kind: 'order',
  locale: 'kk',
  version: 1,
  sha256: 'a',
  writtenAt: '2026-01-01T00:00:00.000Z',
  writtenBy: 'acc_1',
} as const;

describe('templateFault', () => {
  it('takes every placeholder that stands beside the field', () => {
    for (const kind of templateKinds) {
      const letterhead = templatePlaceholders[kind].map((name) => `{${name}}`).join('\n');
      expect(templateFault(kind, { ...none, letterhead })).toBeUndefined();
    }
  });
  it('says the line of the first brace that is wrong, and what is wrong with it', () => {
    const of = (opening: string) => templateFault('order', { ...none, opening });
    expect(of('one\n{rector} signs')).toEqual({
      ...{ problem: 'unknown-placeholder', field: 'opening', line: 2, written: '{rector}' },
    });
    expect(of('№ {number')).toMatchObject({ problem: 'open-brace', line: 1, written: '{number' });
    expect(of('{{number}')).toMatchObject({ problem: 'open-brace' });
    expect(of('a\nb\nnumber}')).toMatchObject({ problem: 'stray-brace', line: 3 });
  });
  it('names the signatory whose position or name is wrong', () => {
    const signatories = [
      { position: 'Rector', name: '' },
      { position: 'Vice-rector', name: '{x}' },
    ];
    expect(templateFault('order', { ...none, signatories })).toMatchObject({ field: 'name', line: 2 });
  });
  it('lets nobody put words into what the parties sign', () => {
    expect(templateFault('agreement', { ...none, opening: 'x' })).toMatchObject({ problem: 'signed-words' });
    expect(
      templateFault('agreement', { ...none, signatories: [{ position: 'Rector', name: '' }] }),
    ).toMatchObject({ problem: 'signed-words' });
    expect(templateFault('agreement', { ...none, letterhead: 'x', closing: 'y' })).toBeUndefined();
  });
});

describe('fillTemplate', () => {
  it('reads what was filled in not again', () => {
    const filled = fillTemplate(
      { ...none, letterhead: '{name}', opening: 'a\n\nb {date}' },
      { name: '{date}', date: '1' },
    );
    expect(filled.letterhead).toEqual(['{date}']);
    expect(filled.opening).toEqual(['a', 'b 1']);
  });
  it('leaves no brace of a template that was taken', () => {
    const names = templatePlaceholders.order;
    const part = fc.oneof(
      fc.constantFrom(...names).map((name) => `{${name}}`),
      fc.string().map((text) => text.replaceAll(/[{}]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const words = { ...none, closing: parts.join('') };
        expect(templateFault('order', words)).toBeUndefined();
        const values = Object.fromEntries(names.map((name) => [name, 'x']));
        expect(fillTemplate(words, values).closing.join('')).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('writeDocumentTemplate', () => {
  it('writes the first version, and each later one on the one that was seen', () => {
    expect(
      writeDocumentTemplate({ id: undefined, template: undefined, sha256: 'b' }, input, circumstances),
    ).toMatchObject({
      ok: true,
      value: [{ kind: 'DocumentTemplateWritten', data: { version: 1, kind: 'order', locale: 'kk' } }],
    });
    const state = { id: 'dtp_1', template, sha256: 'b' };
    expect(writeDocumentTemplate(state, input, circumstances)).toMatchObject({
      ok: false,
      refusal: { code: 'template-changed' },
    });
    expect(writeDocumentTemplate(state, { ...input, baseVersion: 1 }, circumstances)).toMatchObject({
      value: [{ kind: 'DocumentTemplateChanged', recordId: 'dtp_1', data: { version: 2, sha256: 'b' } }],
    });
  });
  it('writes nothing for the same words again', () => {
    const state = { id: 'dtp_1', template, sha256: 'a' };
    expect(writeDocumentTemplate(state, { ...input, baseVersion: 1 }, circumstances)).toEqual({
      ok: true,
      value: [],
    });
  });
  it('refuses a paper of another institution, and tells the form its field', () => {
    const state = { id: undefined, template: undefined, sha256: 'b' };
    expect(writeDocumentTemplate(state, { ...input, kind: 'award' }, circumstances)).toMatchObject({
      refusal: { code: 'template-not-yours' },
    });
    const words = { ...none, signatories: [{ position: '{', name: '' }] };
    expect(writeDocumentTemplate(state, { ...input, words }, circumstances)).toMatchObject({
      refusal: { code: 'template-open-brace', list: [{ field: 'position1' }] },
    });
  });
  it.each(locales)('says in %s what is wrong where, and what may be used', (locale) => {
    const state = { id: undefined, template: undefined, sha256: 'b' };
    const wrong: readonly Partial<DocumentWords>[] = [
      { letterhead: '{x}' },
      { opening: 'a\n{number' },
      { closing: 'number}' },
      { signatories: [{ position: '{x}', name: '' }] },
      { signatories: [{ position: '', name: '{x}' }] },
    ];
    const sentences = wrong.map((part) => {
      const decided = writeDocumentTemplate(state, { ...input, words: { ...none, ...part } }, circumstances);
      return decided.ok ? '' : refusalSentence(locale, decided.refusal);
    });
    expect(new Set(sentences).size).toBe(wrong.length);
    for (const sentence of sentences) expect(sentence).toContain('{institution}, {number}, {date}');
  });
});
