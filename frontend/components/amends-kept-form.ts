/**
 * A form whose text the browser keeps while it is typed, key by key and without the server, so that neither a reload nor
 * a lost connection or session costs it. Fields carry data-kept with the name under which they are kept. Enter in a
 * line of text presses the form's main button. What nobody came back to for two weeks is thrown away.
 */
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

class KeptForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this.typed);
    this.addEventListener('change', this.typed);
    this.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('change', this.typed);
    this.removeEventListener('keydown', this.pressed);
  }

  /** Tells the server what is kept: {name: text}. */
  recall() {
    this.dispatchEvent(new CustomEvent('kept-recalled', { detail: this.kept() }));
  }

  remember(name: string, text: string) {
    this.write({ ...this.kept(), [name]: text });
  }

  forget() {
    try {
      localStorage.removeItem(this.place);
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }

  private typed = (event: Event) => {
    const field = (event.target as HTMLElement).closest<HTMLElement & { value: string }>('[data-kept]');
    if (field) {
      // the field itself learns of it in this same turn
      queueMicrotask(() => this.remember(field.dataset.kept!, String(field.value ?? '')));
    }
  };

  private pressed = (event: KeyboardEvent) => {
    const line = event.target as HTMLInputElement;
    if (event.key === 'Enter' && line.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test(line.type) &&
        !line.closest('vaadin-select, vaadin-combo-box')) {
      // after the field has told the server its text
      setTimeout(() => this.querySelector<HTMLElement>('vaadin-button[theme~=primary]')?.click());
    }
  };

  private kept(): Record<string, string> {
    try {
      const kept = JSON.parse(localStorage.getItem(this.place) ?? '{}');
      return Date.now() - (kept?.at ?? 0) < KEPT_MILLISECONDS ? (kept.texts ?? {}) : {};
    } catch {
      return {};
    }
  }

  private write(texts: Record<string, string>) {
    try {
      localStorage.setItem(this.place, JSON.stringify({ at: Date.now(), texts }));
    } catch {
      // a browser that keeps nothing, or is full: then the server alone knows it
    }
  }

  private get place() {
    return `amends-kept-${this.getAttribute('name')}`;
  }
}

customElements.define('amends-kept-form', KeptForm);

export {};
