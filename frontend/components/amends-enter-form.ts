/** A form in which Enter, in a line of text, presses the main button. */
class EnterForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.pressed);
  }

  private pressed = (event: KeyboardEvent) => {
    const line = event.target as HTMLInputElement;
    if (event.key === 'Enter' && line.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test(line.type) &&
        !line.closest('vaadin-select, vaadin-combo-box')) {
      // after the field has told the server its text
      setTimeout(() => this.querySelector<HTMLElement>('vaadin-button[theme~=primary]')?.click());
    }
  };
}

customElements.define('amends-enter-form', EnterForm);

export {};
