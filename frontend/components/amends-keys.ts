/**
 * Presses what carries data-key when that key is typed. Never while somebody writes, never with Ctrl, Alt or Cmd, and
 * behind an open dialog only for what is inside it.
 */
function target(event: KeyboardEvent): HTMLElement | undefined {
  return event.composedPath()[0] as HTMLElement | undefined;
}

function writing(event: KeyboardEvent): boolean {
  const element = target(event);
  return !!element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) ||
    // letters choose there what begins with them
    !!element.closest('vaadin-select, vaadin-select-overlay, vaadin-context-menu-overlay')) &&
    !/^(checkbox|radio|button)$/.test((element as HTMLInputElement).type ?? '');
}

function visible(element: HTMLElement): boolean {
  const place = element.classList.contains('am-key-action') ? element.parentElement : element;
  return !!place && place.getClientRects().length > 0 && !element.hasAttribute('disabled');
}

function reachable(): HTMLElement[] {
  const overlays = document.querySelectorAll<HTMLElement>(
    'vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened], vaadin-menu-bar-overlay[opened]');
  const roots: ParentNode[] = overlays.length > 0 ? [overlays[overlays.length - 1]] : [document];
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-key]')]).filter(visible);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || writing(event)) {
    return;
  }
  // the last one wins: what a view offers stands after what the frame offers
  const element = reachable().filter((candidate) => candidate.dataset.key === event.key).pop();
  if (element) {
    event.preventDefault();
    if (element.matches('vaadin-text-field, vaadin-combo-box, vaadin-text-area')) {
      element.focus();
    } else {
      element.click();
    }
  }
});

/** What works at this moment, for the list behind "?": [key, label] each. */
(window as any).amendsKeys = () =>
  [...new Map(reachable().map((element) => [element.dataset.key, element.dataset.keyLabel ?? ''])).entries()];

export {};
