import { previewDocumentTemplate } from '../../../contract/document-template.ts';
import { Moment } from '../../ui/Moment.tsx';
import { apiAddress } from '../office/api-address.ts';
import { useSay } from '../use-say.ts';

interface Version {
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
}

/** Every version of the words around a paper, the newest first, each with its example. */
export const TemplateHistory = ({
  params,
  versions,
}: {
  readonly params: Readonly<Record<'institutionId' | 'kind' | 'locale', string>>;
  readonly versions: readonly Version[];
}) => {
  const say = useSay();
  const address = apiAddress(previewDocumentTemplate, params);
  return (
    <section aria-labelledby="template-history">
      <h2 id="template-history">{say('document-template.history')}</h2>
      {versions.length === 0 ? (
        <p>{say('document-template.no-history')}</p>
      ) : (
        <ul>
          {versions.map(({ version, writtenAt, writtenBy }) => (
            <li key={version}>
              <a href={`${address}?version=${version}`} download>
                {say('document-template.own', { version: String(version) })}
              </a>
              , <Moment at={writtenAt} />, {writtenBy === '' ? say('document-template.forgotten') : writtenBy}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
