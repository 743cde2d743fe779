/**
 * A form whose text the browser keeps while it is typed, key by key and without the server, so that neither a reload nor
 * a lost connection or session costs it. Fields carry data-kept with the name under which they are kept.
 */
import { forget, keep, recall } from './amends-kept';

class KeptForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('change', this.typed);
  }

  /** Tells the server what is kept: {name: text}. */
  recall() {
    this.dispatchEvent(new CustomEvent('kept-recalled', { detail: this.kept() }));
  }

  remember(name: string, text: string) {
    keep(this.place, { ...this.kept(), [name]: text });
  }

  forget() {
    forget(this.place);
  }

  private typed = (event: Event) => {
    const field = (event.target as HTMLElement).closest<HTMLElement & { value: string }>('[data-kept]');
    if (field) {
      // the field itself learns of it in this same turn
      queueMicrotask(() => this.remember(field.dataset.kept!, String(field.value ?? '')));
    }
  };

  private kept(): Record<string, string> {
    return recall(this.place) ?? {};
  }

  private get place() {
    return `form/${this.getAttribute('name')}`;
  }
}

customElements.define('amends-kept-form', KeptForm);

export {};
