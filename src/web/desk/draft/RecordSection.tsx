import { languageLevels } from '../../../core/programme/rules.ts';
import { catalogue } from '../../../messages.catalogue.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DraftNumber } from './DraftNumber.tsx';
import { DraftSelect } from './DraftSelect.tsx';
import { DraftText } from './DraftText.tsx';
import { sectionItems } from './section-items.ts';
import type { SectionProps } from './section-props.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

const years = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const levels = ['bachelor', 'master', 'doctor'] as const;

/** Names of the codes that `messages` lists below a prefix, as the reader sorts them. */
const namesOf = (noun: string, prefix: string, locale: 'kk' | 'ru' | 'en') =>
  Object.entries(catalogue[noun] ?? {})
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, entry]) => ({ value: key.slice(prefix.length), label: entry[locale] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));

export const RecordSection = ({ draft, call }: SectionProps) => {
  const locale = useLocale();
  const say = useSay();
  const written = useSection(draft, 'record');
  const { content: record, change } = written;
  const way = useSectionWay(draft);
  const items = sectionItems({ ...draft.content, record }, call.rules, 'record');
  const form = useSectionForm(items, way.to);
  const set = (part: Partial<typeof record>) => change({ ...record, ...part });
  const scale = call.rules.eligibility.gradeAverage?.outOf;
  return (
    <SectionFrame
      title={say('application.section.record')}
      back={way}
      section="record"
      written={written}
      draft={draft}
      call={call}
      form={form}
    >
      <DraftSelect
        id="record.level"
        label={say('application.field.level')}
        error={form.faultOf('record.level')}
        value={record.level}
        onChange={(level) => set({ level })}
        options={levels.map((value) => ({ value, label: say(`application.level.${value}`) }))}
      />
      <DraftSelect
        id="record.yearOfStudy"
        label={say('application.field.year-of-study')}
        error={form.faultOf('record.yearOfStudy')}
        value={years.find((year) => year === String(record.yearOfStudy)) ?? null}
        onChange={(year) => set({ yearOfStudy: year === null ? null : Number(year) })}
        options={years.map((value) => ({ value, label: value }))}
      />
      <DraftSelect
        id="record.field"
        label={say('application.field.field-of-study')}
        hint={say('application.hint.field-of-study')}
        error={form.faultOf('record.field')}
        value={record.field}
        onChange={(field) => set({ field })}
        options={namesOf('field-of-study', '', locale)}
      />
      <DraftText
        id="record.programmeOfStudy"
        label={say('application.field.programme-of-study')}
        hint={say('application.hint.programme-of-study')}
        error={form.faultOf('record.programmeOfStudy')}
        longest={200}
        value={record.programmeOfStudy}
        onChange={(programmeOfStudy) => set({ programmeOfStudy })}
      />
      <DraftNumber
        id="record.gradeAverage"
        label={say('application.field.grade-average')}
        hint={
          scale === undefined
            ? say('application.hint.grade-average-plain')
            : say('application.hint.grade-average', {
                outOf: formatNumber(scale, locale, Number.isInteger(scale) ? 0 : 1),
              })
        }
        error={form.faultOf('record.gradeAverage')}
        value={record.gradeAverage}
        onChange={(gradeAverage) => set({ gradeAverage })}
      />
      <DraftSelect
        id="record.languageCode"
        label={say('application.field.language')}
        hint={say('application.hint.language')}
        error={form.faultOf('record.languageCode')}
        value={record.languageCode}
        onChange={(languageCode) => set({ languageCode })}
        options={namesOf('application', 'language.', locale)}
      />
      <DraftSelect
        id="record.languageLevel"
        label={say('application.field.language-level')}
        error={form.faultOf('record.languageLevel')}
        value={record.languageLevel}
        onChange={(languageLevel) => set({ languageLevel })}
        options={languageLevels.map((value) => ({ value, label: value }))}
      />
      <DraftText
        id="record.languageCertificate"
        label={`${say('application.field.language-certificate')} ${say('desk.optional')}`}
        hint={say('application.hint.language-certificate')}
        error={form.faultOf('record.languageCertificate')}
        longest={200}
        value={record.languageCertificate}
        onChange={(languageCertificate) => set({ languageCertificate })}
      />
    </SectionFrame>
  );
};
