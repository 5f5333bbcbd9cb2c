import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/exchange/document/media-type-of.ts';
import { sampleDocuments } from './sample-documents.ts';

const { pdf, jpeg, png } = sampleDocuments;
const types = [
  ['application/pdf', pdf],
  ['image/jpeg', jpeg],
  ['image/png', png],
] as const;

describe('mediaTypeOf', () => {
  it.each(types)('knows %s by its content', (type, bytes) => expect(mediaTypeOf(bytes)).toBe(type));

  it.each(types)('takes no %s that is cut off anywhere', (_type, bytes) => {
    // The line end behind the last mark of a PDF may go.
    for (let length = 0; length < bytes.length - 1; length += 1) {
      expect(mediaTypeOf(bytes.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
  });

  it.each(types)('takes no %s with something before it', (_type, bytes) =>
    expect(mediaTypeOf(Buffer.concat([Buffer.from('<html>'), bytes]))).toBeUndefined(),
  );

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an archive', 'PK\u0003\u0004'],
    ['a program', 'MZ\u0090'],
    ['a picture that only begins like one', 'GIF89a'],
    ['a header alone', '%PDF-1.7\n'],
    ['a PDF whose table of contents is outside', '%PDF-1.7\nstartxref\n99999\n%%EOF\n'],
  ])('refuses %s', (_name, text) => expect(mediaTypeOf(Buffer.from(text, 'latin1'))).toBeUndefined());

  it('refuses a PNG with a wrong checksum, with no size, or with something hidden behind its end', () => {
    const wrong = Buffer.from(png);
    wrong[31] = (wrong[31] ?? 0) ^ 1;
    expect(mediaTypeOf(wrong)).toBeUndefined();
    expect(mediaTypeOf(Buffer.concat([png, Buffer.from('PK')]))).toBeUndefined();
  });

  it('takes a JPEG with more behind its end, as cameras write it', () =>
    expect(mediaTypeOf(Buffer.concat([jpeg, Buffer.from('MotionPhoto')]))).toBe('image/jpeg'));

  it('answers for any bytes without a fault', () => {
    const start = fc.constantFrom(...types.map(([, bytes]) => bytes.subarray(0, 20)));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (begin, rest) => {
        const found = mediaTypeOf(Buffer.concat([begin, rest]));
        expect([undefined, 'application/pdf', 'image/jpeg', 'image/png']).toContain(found);
      }),
    );
  });
});
