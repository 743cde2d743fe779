/**
 * The time left, said as Moments.java says it; who changes one changes the other. One timer serves every countdown on
 * the page, and none runs while the page is hidden.
 */
const MINUTE = 60_000;
const DAY = 86_400_000;
const COUNTED_ACROSS_MIDNIGHT = 3 * 60 * MINUTE;
const BEAT = 10_000;

const WORDS = {
  en: {
    late: '$ late', today: 'today $', tomorrow: 'tomorrow $',
    instant: 'under 1 min', day: '1 day', days: '$ days',
  },
  es: {
    late: '$ tarde', today: 'hoy $', tomorrow: 'mañana $',
    instant: 'menos de 1 min', day: '1 día', days: '$ días',
  },
};

const shown = new Set<AmendsCountdown>();
let timer = 0;

function beat() {
  const wanted = shown.size > 0 && document.visibilityState === 'visible';
  if (wanted && !timer) {
    timer = window.setInterval(() => shown.forEach((countdown) => countdown.say()), BEAT);
  } else if (!wanted && timer) {
    window.clearInterval(timer);
    timer = 0;
  }
}

document.addEventListener('visibilitychange', () => {
  shown.forEach((countdown) => countdown.say());
  beat();
});

class AmendsCountdown extends HTMLElement {
  static observedAttributes = ['due', 'now', 'zone', 'locale', 'near', 'title'];

  private readonly time = document.createElement('time');
  private readonly exact = document.createElement('span');
  private ahead = 0;

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = `
      :host { font-weight: 650; white-space: nowrap; font-variant-numeric: tabular-nums }
      :host([state='near']) { color: var(--am-amber) }
      :host([state='late']) { color: var(--am-red) }
      span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`;
    this.attachShadow({ mode: 'open' }).append(style, this.time, this.exact);
  }

  connectedCallback() {
    shown.add(this);
    this.say();
    beat();
  }

  disconnectedCallback() {
    shown.delete(this);
    beat();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null) {
    if (name === 'now' && value) {
      this.ahead = Date.parse(value) - Date.now();
    }
    if (this.isConnected) {
      this.say();
    }
  }

  say() {
    const due = Date.parse(this.getAttribute('due') ?? '');
    if (Number.isNaN(due)) {
      return;
    }
    const now = Date.now() + this.ahead;
    const near = Number(this.getAttribute('near') ?? 0) * 1000;
    const state = due < now ? 'late' : due - now < near ? 'near' : 'ahead';
    if (this.getAttribute('state') !== state) {
      this.setAttribute('state', state);
    }
    const text = this.until(due, now);
    if (this.time.textContent !== text) {
      this.time.textContent = text;
      this.time.dateTime = this.getAttribute('due') ?? '';
      this.exact.textContent = `, ${this.title}`;
    }
  }

  private until(due: number, now: number): string {
    if (due < now) {
      return this.words.late.replace('$', this.span(now - due));
    }
    const days = this.dayNumber(due) - this.dayNumber(now);
    return days === 0 || due - now < COUNTED_ACROSS_MIDNIGHT ? this.span(due - now) : this.at(due, now, days);
  }

  private at(due: number, now: number, days: number): string {
    const hour = this.format(due, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    if (days === 1) {
      return this.words.tomorrow.replace('$', hour);
    }
    if (days <= 6) {
      return `${this.format(due, { weekday: 'short' })} ${hour}`;
    }
    const date = `${this.format(due, { day: 'numeric' })} ${this.format(due, { month: 'short' })}`;
    const year = this.format(due, { year: 'numeric' });
    return year === this.format(now, { year: 'numeric' }) ? date : `${date} ${year}`;
  }

  private span(length: number): string {
    const minutes = Math.floor(length / MINUTE);
    if (minutes < 1) {
      return this.words.instant;
    }
    if (minutes < 60) {
      return `${minutes} min`;
    }
    if (length < DAY) {
      return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
    }
    const days = Math.floor(length / DAY);
    return days === 1 ? this.words.day : this.words.days.replace('$', String(days));
  }

  /** Days since 1970 where the reader is, whatever daylight saving does. */
  private dayNumber(moment: number): number {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: this.zone, year: 'numeric', month: '2-digit', day: '2-digit',
    }).format(moment);
    return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY);
  }

  private format(moment: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.getAttribute('locale') ?? 'en', { timeZone: this.zone, ...options })
      .format(moment);
  }

  private get words() {
    return (this.getAttribute('locale') ?? '').startsWith('es') ? WORDS.es : WORDS.en;
  }

  private get zone() {
    return this.getAttribute('zone') ?? 'UTC';
  }
}

customElements.define('amends-countdown', AmendsCountdown);
