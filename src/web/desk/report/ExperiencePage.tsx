import type { ReportView } from '../../../contract/report.ts';
import { publicationConsents } from '../../../core/report/publication-consent.ts';
import {
  experienceTopics,
  type ExperienceReport,
  type ExperienceTopic,
} from '../../../core/report/report-sections.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { useSectionForm } from '../draft/use-section-form.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { experienceAnswers } from './experience-answers.ts';
import { partItems } from './part-items.ts';
import { PartFrame } from './PartFrame.tsx';
import { reportParts } from './report-parts.ts';
import { useReportSection } from './use-report-section.ts';
import { useReportWay } from './use-report-way.ts';
import { WritingOnly } from './WritingOnly.tsx';

type Item = ExperienceReport['items'][number];

/** The items in the order of the topics, one of them changed; one without a word is none. */
const withItem = (items: readonly Item[], changed: Item): Item[] => {
  const others = items.filter(({ topic }) => topic !== changed.topic);
  const all = changed.text === '' ? others : [...others, changed];
  return experienceTopics.flatMap((topic) => all.find((item) => item.topic === topic) ?? []);
};

const Writing = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const written = useReportSection(report, reportParts.experience);
  const { items } = written.content;
  const way = useReportWay(report);
  const form = useSectionForm(partItems(report, 'experience', { experience: written.content }), way.to);
  const set = (item: Item) => written.change({ items: withItem(items, item) });
  /** An item has the place of its list in its name once it stands there; before that, its topic. */
  const fieldsOf = (topic: ExperienceTopic) => {
    const index = items.findIndex((item) => item.topic === topic);
    return `experience.items.${index === -1 ? topic : index}`;
  };
  return (
    <PartFrame
      title={say('report.experience')}
      lead={say('report.experience.lead')}
      back={way}
      written={written}
      read={(version) => experienceAnswers(version, locale)}
      form={form}
    >
      {experienceTopics.map((topic) => {
        const at = fieldsOf(topic);
        const item = items.find((one) => one.topic === topic) ?? { topic, text: '', consent: null };
        const name = say(`report.topic.${topic}`);
        return (
          <div className="topic" key={topic}>
            <DraftText
              id={`${at}.text`}
              label={`${name} ${say('desk.optional')}`}
              hint={say(`report.topic-hint.${topic}`)}
              error={form.faultOf(`${at}.text`)}
              longest={2000}
              lines={3}
              value={item.text}
              onChange={(text) => set({ ...item, text })}
            />
            {item.text === '' ? undefined : (
              <RadioField
                id={`${at}.consent`}
                label={say('report.experience.consent', { topic: name })}
                error={form.faultOf(`${at}.consent`)}
                value={item.consent}
                onChange={(consent) => set({ ...item, consent })}
                options={publicationConsents.map((value) => ({
                  value,
                  label: say(`report.consent.${value}`),
                }))}
              />
            )}
          </div>
        );
      })}
    </PartFrame>
  );
};

/** What is told later applicants, topic by topic, each with a consent of its own. */
export const ExperiencePage = () => {
  const say = useSay();
  return (
    <WritingOnly title={say('report.experience')}>{(report) => <Writing report={report} />}</WritingOnly>
  );
};
