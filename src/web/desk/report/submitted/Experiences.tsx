import type { ReportView } from '../../../../contract/report.ts';
import { useSay } from '../../use-say.ts';
import { ConsentChoice } from './ConsentChoice.tsx';

/** What the participant tells later applicants, topic by topic. */
export const Experiences = ({ report }: { readonly report: ReportView }) => {
  const say = useSay();
  const { experiences, isOwn, institutionId, id } = report;
  if (experiences.length === 0) return undefined;
  return (
    <section aria-labelledby="experience-title">
      <h2 id="experience-title">{say('report.experience')}</h2>
      {experiences.map((item) => (
        <div key={item.id} className="topic">
          <h3>{say(`report.topic.${item.topic}`)}</h3>
          <p className="written">{item.text}</p>
          {isOwn ? (
            <ConsentChoice params={{ institutionId, id }} itemId={item.id} consent={item.consent} />
          ) : (
            <p className="label">{say(`report.consent.${item.consent}`)}</p>
          )}
        </div>
      ))}
    </section>
  );
};
