import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../src/core/report/check-evidence.ts';
import type { EvidenceKind } from '../../../src/core/report/evidence-kinds.ts';
import { hasEvidenceForm } from '../../../src/core/report/has-evidence-form.ts';
import { isOrcid } from '../../../src/core/report/is-orcid.ts';

describe('forms', () => {
  // The first two are ORCID's own examples of the check character.
  test.each([
    ['0000-0002-1825-0097', true],
    ['0000-0002-1694-233X', true],
    ['https://orcid.org/0000-0002-1825-0097', true],
    ['0000-0002-1825-0098', false],
    ['0000-0002-1694-2330', false],
    ['0000000218250097', false],
    ['', false],
  ])('ORCID %s: %s', (text, is) => expect(isOrcid(text)).toBe(is));

  test.each<[EvidenceKind, string, boolean]>([
    ['doi', '10.1000/182', true],
    ['doi', 'https://doi.org/10.1038/s41586-020-2649-2', true],
    ['doi', 'doi:10.1000/182', true],
    ['doi', '10.10/182', false],
    ['doi', 'about 10.1000/182', false],
    ['link', 'https://example.org/page?x=1', true],
    ['link', 'ftp://example.org', false],
    ['link', 'example.org', false],
    ['link', 'https://localhost', false],
    ['link', 'javascript:alert(1)', false],
    ['patent', 'KZ 35123', true],
    ['patent', 'US7654321B2', true],
    ['patent', '35123', false],
    ['repository', 'https://git.example.org/x', true],
    ['repository', 'swh:1:rev:94a9ed024d3859793618152ea559a168bbcbb5e2', true],
    ['repository', 'swh:1:rev:94a9', false],
    ['course', 'CS-7', true],
    ['course', '7', false],
  ])('%s %s: %s', (kind, value, is) => expect(hasEvidenceForm(kind, value)).toBe(is));
});

test('files and saved copies must be there; identifiers need none', () => {
  const item = (kind: EvidenceKind, value: string, fileId: string | null) => ({
    id: 'evi_00000000-0000-4000-8000-000000000000',
    kind,
    value,
    note: '',
    fileId,
  });
  const items = [
    item('file', '', null),
    item('file', '', 'fil_1'),
    item('link', 'https://example.org', null),
    item('link', 'https://example.org', 'fil_gone'),
    item('link', 'https://example.org', 'fil_1'),
    item('doi', '10.1000/182', null),
    item('doi', '10.1000/182', 'fil_gone'),
  ];
  expect(checkEvidence(items, new Set(['fil_1']), 'e').map(({ code, field }) => `${code} ${field}`)).toEqual([
    'evidence-file-missing e.0.fileId',
    'evidence-copy-missing e.2.fileId',
    'evidence-copy-missing e.3.fileId',
    'evidence-file-missing e.6.fileId',
  ]);
});
