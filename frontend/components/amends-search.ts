/**
 * Arrow keys through what was found while the cursor stays in the field: a combobox with a list, as WAI-ARIA 1.2
 * describes it. The options come and go with what the server finds.
 */
(window as any).amendsSearch = (box: HTMLElement & { amReady?: boolean }, listId: string) => {
  if (box.amReady) {
    return;
  }
  box.amReady = true;
  const input = () => box.querySelector<HTMLInputElement>('input')!;
  const list = () => box.querySelector<HTMLElement>(`#${listId}`)!;
  const options = () => [...list().querySelectorAll<HTMLElement>('[role=option]')];
  const open = () => list().getClientRects().length > 0;
  let chosen: HTMLElement | undefined;

  const choose = (option: HTMLElement | undefined) => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    if (option) {
      option.id ||= `am-found-${Math.random().toString(36).slice(2)}`;
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input().setAttribute('aria-activedescendant', option.id);
    } else {
      input().removeAttribute('aria-activedescendant');
    }
  };

  const say = () => {
    input().setAttribute('role', 'combobox');
    input().setAttribute('aria-autocomplete', 'list');
    input().setAttribute('aria-controls', listId);
    input().setAttribute('aria-expanded', String(open()));
    if (chosen && !chosen.isConnected) {
      choose(undefined);
    }
  };

  const step = (by: number) => {
    const all = options();
    const next = (chosen ? all.indexOf(chosen) : by > 0 ? -1 : all.length) + by;
    choose(all[(next + all.length) % all.length]);
  };

  // on a phone the field is hidden until it is asked for, and has the bar to itself then
  const bar = box.parentElement!;
  bar.addEventListener('click', (event) => {
    if ((event.target as HTMLElement).closest('.am-search-open')) {
      bar.classList.add('am-searching');
      input().focus();
    }
  });

  const leave = () => {
    bar.classList.remove('am-searching');
    choose(undefined);
    box.dispatchEvent(new CustomEvent('search-leave'));
  };

  new MutationObserver(say).observe(box, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'style'] });

  box.addEventListener('keydown', (event) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open()) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && event.target === input()) {
      event.preventDefault();
      if (chosen && open()) {
        chosen.click();
      } else {
        box.dispatchEvent(new CustomEvent('search-go', { detail: input().value }));
      }
      input().blur();
    } else if (event.key === 'Escape') {
      leave();
      input().blur();
    }
  }, true);

  // the mouse must not take the cursor away before its click arrives
  list().addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) {
      leave();
    }
  });
  say();
};

export {};
