import type { FileChild } from 'docx';
import type { AgreementSection } from '../../core/mobility/agreement-sections.ts';
import type { AgreementDocument } from './agreement-document.ts';
import type { AgreementLabels } from './agreement-labels.ts';
import { docxFile, docxWidth } from './docx-file.ts';
import { docxColour, docxParts, docxSize } from './docx-parts.ts';

const width = docxWidth(false);
const duties = 'duties';
const { prose, heading } = docxParts;

const sectionChildren = (section: AgreementSection, blank: string): readonly FileChild[] => [
  heading(section.title, 2),
  ...section.prose.flatMap((words) => prose(words)),
  ...section.items.flatMap((item) => [
    heading(item.heading, 3),
    ...(item.note === null ? [] : prose(item.note, { bold: true })),
    ...docxParts.facts(item.facts, { blank, width, isRuled: false }),
  ]),
  ...(section.table === null
    ? []
    : [docxParts.list(section.table.columns, section.table.rows, { width, size: docxSize.body })]),
  ...docxParts.facts(section.facts, { blank, width, isRuled: false }),
  ...section.list.map((words) => docxParts.item(words, duties)),
];

/** A version of an agreement as DOCX: the same words as the PDF, for those who sign in a word processor or on paper. */
export const agreementDocx = async (
  document: AgreementDocument,
  labels: AgreementLabels,
): Promise<Uint8Array> => {
  const { number, participant, facts, differences, sections, signatures, around, sha256 } = document;
  const { locale, isDemonstration } = document;
  const children: readonly FileChild[] = [
    ...docxParts.letterhead(around.letterhead),
    heading(labels.title, 1),
    ...docxParts.facts(facts, { blank: labels.blank, width, isRuled: false }),
    ...(differences.length === 0
      ? []
      : [
          heading(labels.differences, 2),
          docxParts.list(
            [labels.what, labels.before, labels.after].map((title) => ({ title, isNumber: false })),
            differences.map(({ label, before, after }) => [
              label,
              before || labels.blank,
              after || labels.blank,
            ]),
            { width, size: docxSize.body },
          ),
        ]),
    ...sections.flatMap((section) => sectionChildren(section, labels.blank)),
    heading(labels.signatures, 2),
    ...(signatures.some(({ isOpen }) => isOpen)
      ? prose(labels.open, { color: docxColour.faint, size: docxSize.small })
      : []),
    ...signatures.flatMap((signature) => [
      heading(signature.heading, 3),
      ...docxParts.facts(signature.facts, { blank: labels.blank, width, isRuled: false }),
      ...(signature.isOpen
        ? [docxParts.ruled([labels.name, labels.position, labels.signHere, labels.date], width)]
        : []),
    ]),
    heading(labels.fingerprint, 3),
    ...prose(sha256, { size: docxSize.small }),
    ...prose(labels.fingerprintWhat, { color: docxColour.faint, size: docxSize.small }),
    // Not of what is signed.
    ...around.closing.flatMap((words) => prose(words, { size: docxSize.small })),
  ];
  return docxFile(
    {
      title: `${labels.title} · ${number}`,
      footer: `${number} · ${participant} · ${sha256.slice(0, 16)} · ${around.version}`,
      ...{ locale, isDemonstration, children },
      isWide: false,
      numbered: [duties],
    },
    labels,
  );
};
