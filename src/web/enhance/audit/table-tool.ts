import { checkClaims } from './check-claims.ts';
import { element } from './element.ts';
import { pastedTable, type PastedTable } from './pasted-table.ts';
import { readPasted, tableFault } from './read-pasted.ts';
import { showClaims } from './show-claims.ts';
import type { Texts } from './texts.ts';

const areaOf = (form: HTMLFormElement, name: string): HTMLTextAreaElement => {
  const area = form.elements.namedItem(name);
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`The table form has no box ${name}`);
  return area;
};

const fileOf = (form: HTMLFormElement): HTMLInputElement => {
  const input = form.elements.namedItem('file');
  if (!(input instanceof HTMLInputElement)) throw new Error('The table form has no field for a file');
  return input;
};

/** Lets the table box judge claims about what is pasted, dropped or chosen. */
export const tableTool = (form: HTMLFormElement, results: HTMLElement, texts: Texts): void => {
  const page = form.ownerDocument;
  const [tableBox, claimsBox, fileField] = [areaOf(form, 'table'), areaOf(form, 'claims'), fileOf(form)];
  /** A file stands in for the text of the table until somebody writes there again. */
  let file: File | undefined;
  /** An answer to an earlier question must not overwrite that to a later one. */
  let asked = 0;

  const tell = (sentence: string): void =>
    results.replaceChildren(element(page, 'p', { class: 'outcome fails' }, [sentence]));

  const run = async (): Promise<void> => {
    asked += 1;
    const question = asked;
    let table: PastedTable | undefined;
    if (file !== undefined || tableBox.value.trim() !== '') {
      const given =
        file === undefined
          ? tableBox.value
          : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const read = await readPasted(given);
      if (question !== asked) return;
      if (!read.ok) return tell(tableFault(read.refusal, texts));
      table = pastedTable(read.value);
    }
    const checked = checkClaims(claimsBox.value, table);
    if (checked.length === 0) return tell(texts.say('audit.check.said.nothing'));
    results.replaceChildren(...showClaims(page, texts, checked));
  };
  const start = (): void => {
    run().catch((error: unknown) => {
      console.error(error);
      tell(texts.say('audit.check.said.failed'));
    });
  };

  const take = (given: File): void => {
    file = given;
    tableBox.value = '';
    tableBox.placeholder = texts.say('audit.check.said.file', { name: given.name });
    if (claimsBox.value.trim() !== '') start();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  tableBox.addEventListener('input', () => {
    file = undefined;
    fileField.value = '';
    tableBox.placeholder = '';
  });
  fileField.addEventListener('change', () => {
    const [chosen] = fileField.files ?? [];
    if (chosen !== undefined) take(chosen);
  });
  tableBox.addEventListener('dragover', (event) => event.preventDefault());
  tableBox.addEventListener('drop', (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped === undefined) return;
    event.preventDefault();
    take(dropped);
  });
  for (const example of form.querySelectorAll<HTMLElement>('[data-table]')) {
    example.addEventListener('click', () => {
      file = undefined;
      fileField.value = '';
      tableBox.placeholder = '';
      tableBox.value = example.dataset['table'] ?? '';
      claimsBox.value = example.dataset['claims'] ?? '';
      start();
    });
  }
};
