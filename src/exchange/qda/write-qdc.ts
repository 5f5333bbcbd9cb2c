import type { StudyProject } from '../../core/study/project/study-project.ts';
import { xmlAttribute } from '../xml/xml-text.ts';
import { codesXml, descriptionXml } from './write-codes.ts';

const origin = 'Qaitu';

/**
 * The codebook of a study as REFI-QDA QDC 1.0: codes with what describes them, and themes as sets of codes. Undefined where there is no code: the
 * standard has no empty codebook. Equal codebooks are equal bytes.
 */
export const writeQdc = ({
  codes,
  themes,
}: Pick<StudyProject, 'codes' | 'themes'>): Uint8Array | undefined => {
  if (codes.length === 0) return undefined;
  const sets = themes.map(
    ({ guid, name, description, codes: members }) =>
      `<Set guid="${guid}" name="${xmlAttribute(name)}">${descriptionXml(description)}${members
        .map((code) => `<MemberCode guid="${code}"/>`)
        .join('')}</Set>`,
  );
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}">`,
    ...codesXml(codes, false),
    ...(sets.length === 0 ? [] : ['<Sets>', ...sets, '</Sets>']),
    '</CodeBook>\n',
  ];
  return new TextEncoder().encode(xml.join(''));
};
