/**
 * Keeps what somebody types in this browser until it is sent or cleared: neither a lost connection, nor a session that
 * ends, nor a page that is closed costs it. What nobody came back to for two weeks is thrown away.
 */
const PREFIX = 'amends-draft:';
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

type Field = HTMLElement & { value: string; amendsKept?: string };
type Kept = { text: string; at: number };

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): void {
  try {
    if (text) {
      localStorage.setItem(PREFIX + key, JSON.stringify({ text, at: Date.now() }));
    } else {
      localStorage.removeItem(PREFIX + key);
    }
  } catch {
    // a browser that keeps nothing, or a full one: the field itself still holds the text
  }
}

function throwOldAway(): void {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .filter((name) => Date.now() - (read(name.slice(PREFIX.length))?.at ?? 0) > KEPT_MILLISECONDS)
      .forEach((name) => localStorage.removeItem(name));
  } catch {
    // nothing is kept here
  }
}

throwOldAway();

(window as any).amendsDrafts = {
  keep(field: Field, key: string) {
    const listening = field.amendsKept !== undefined;
    field.amendsKept = key;
    const kept = read(key);
    if (kept && !field.value) {
      field.value = kept.text;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    if (!listening) {
      field.addEventListener('input', () => write(field.amendsKept!, field.value));
      field.addEventListener('value-changed', () => write(field.amendsKept!, field.value));
    }
  },
  forget(key: string) {
    write(key, '');
  },
};

export {};
