import { downloadEpvoDescription } from '../../../contract/epvo.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const forms = ['xlsx', 'csv', 'json'] as const;

/** The description of tables, codes or proposed tables, to be taken away. */
export const DescriptionFiles = ({
  institutionId,
  part,
}: {
  readonly institutionId: string;
  readonly part: 'fields' | 'dictionaries' | 'extension';
}) => {
  const locale = useLocale();
  const say = useSay();
  const address = apiAddress(downloadEpvoDescription, { institutionId, part });
  return (
    <p>
      {say(`epvo.description.${part}`)}:{' '}
      {forms.map((form, at) => (
        <span key={form}>
          {at === 0 ? '' : ', '}
          <a href={`${address}?form=${form}&locale=${locale}`} download>
            <span className="unseen">{say(`epvo.description.${part}`)} </span>
            {form.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
};
