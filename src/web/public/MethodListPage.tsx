import { text } from '../../messages.ts';
import { paths } from '../paths.ts';
import type { PageRequest } from './page.ts';

/** All method pages by title. */
export const MethodListPage = ({ locale, methods }: PageRequest) => (
  <>
    <h1>{text(locale, 'site.method.title')}</h1>
    <p className="lead">{text(locale, 'site.method.lead')}</p>
    <ul className="tables">
      {methods.map((method) => (
        <li key={method.id}>
          <a href={paths.method(locale, method.id)}>{method.title}</a>
        </li>
      ))}
    </ul>
  </>
);
