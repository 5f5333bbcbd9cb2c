import { checkPercents } from './check-percents.ts';
import { element } from './element.ts';
import { showPercents } from './show-percents.ts';
import type { Texts } from './texts.ts';

/** Lets the percentage box answer, and its examples fill it. */
export const percentTool = (form: HTMLFormElement, results: HTMLElement, texts: Texts): void => {
  const page = form.ownerDocument;
  const box = form.elements.namedItem('percents');
  if (!(box instanceof HTMLInputElement)) throw new Error('The percentage form has no box');
  const run = (): void => {
    const checked = checkPercents(box.value);
    results.replaceChildren(
      ...(checked.ok
        ? showPercents(page, texts, checked.value)
        : [
            element(page, 'p', { class: 'outcome fails' }, [
              texts.say(`claim.grim.refused.${checked.refusal.code}`, checked.refusal.params),
            ]),
          ]),
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  for (const example of form.querySelectorAll<HTMLElement>('[data-fill]')) {
    example.addEventListener('click', () => {
      box.value = example.dataset['fill'] ?? '';
      run();
    });
  }
};
