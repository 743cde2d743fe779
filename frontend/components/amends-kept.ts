/**
 * What somebody typed, kept in this browser by name until it is sent or cleared: neither a lost connection, nor a session
 * that ends, nor a page that is closed costs it. What nobody came back to for two weeks is thrown away. A browser that
 * keeps nothing, or is full, costs nobody more than this comfort.
 */
const PREFIX = 'amends-kept:';
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

type Kept<T> = { value: T; at: number };

function read<T>(name: string): Kept<T> | undefined {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function recall<T>(name: string): T | undefined {
  return read<T>(name)?.value;
}

export function keep<T>(name: string, value: T): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ value, at: Date.now() }));
  } catch {
    // the field itself still holds the text
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // nothing is kept here
  }
}

try {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((name) => Date.now() - (read(name)?.at ?? 0) > KEPT_MILLISECONDS)
    .forEach(forget);
} catch {
  // nothing is kept here
}
