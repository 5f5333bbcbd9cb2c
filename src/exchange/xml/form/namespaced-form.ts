import type { Form } from './form.ts';

/** A value whose element is in a namespace of its own, which becomes the default within it. */
export const namespacedForm = <Value>(namespace: string, form: Form<Value>): Form<Value> => ({
  ...form,
  write(value) {
    const { attributes, content } = form.write(value);
    return { attributes: ` xmlns="${namespace}"${attributes}`, content };
  },
});
