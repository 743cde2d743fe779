/** Keeps the text of a single field while it is typed, and gives it back to an empty field of the same name. */
import { forget, keep, recall } from './amends-kept';

type Field = HTMLElement & { value: string; amendsKept?: string };

(window as any).amendsKeptText = {
  keep(field: Field, name: string) {
    const listening = field.amendsKept !== undefined;
    field.amendsKept = name;
    const kept = recall<string>(name);
    if (kept && !field.value) {
      field.value = kept;
      // what KeptTextArea listens to
      field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    }
    if (!listening) {
      const typed = () => (field.value ? keep(field.amendsKept!, field.value) : forget(field.amendsKept!));
      field.addEventListener('input', typed);
      field.addEventListener('value-changed', typed);
    }
  },
  forget,
};

export {};
