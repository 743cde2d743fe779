type Part = { size: number; words: string };
type Row = {
  id: string;
  label: string;
  leaf: boolean;
  open: boolean | null;
  amount: string;
  count: string;
  words: string;
  parts: Part[];
  mark: number | null;
};
type Series = { name: string; colour: string };

const FADED = 0.35;
const ROUND = 3;

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * Bars of several parts beneath each other, drawn by ECharts, with their names and amounts as text of the page beside them.
 * A drawing takes no focus, so that each part has a button over it: one of them is in the tab order, the arrows go on from
 * there, Enter opens. Drawn in light DOM; sizes and colours are the theme's, and follow it when it is switched.
 */
class AmendsChart extends HTMLElement {
  label = '';
  private given: Row[] = [];
  private series: Series[] = [];
  private chosen = '';
  private at = '';
  private plot?: any;
  private sheet?: HTMLElement;
  private list?: HTMLElement;
  private watched: { disconnect(): void }[] = [];
  private queued = false;

  set data(text: string) {
    const data = JSON.parse(text);
    this.given = data.rows;
    this.series = data.series;
    this.chosen = data.chosen ?? '';
    this.soon();
  }

  connectedCallback() {
    const resized = new ResizeObserver(() => this.paint());
    resized.observe(this);
    const switched = new MutationObserver(() => this.paint());
    switched.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.watched = [resized, switched];
    this.soon();
  }

  disconnectedCallback() {
    this.watched.forEach((watch) => watch.disconnect());
    this.plot?.dispose();
    this.plot = undefined;
    this.sheet = this.list = undefined;
    this.replaceChildren();
  }

  /** Back to where one came from, such as when the list behind a bar is closed. @param key of the part */
  focusOn(key: string) {
    const here = (wanted: string) => this.list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"]`);
    (here(key) ?? here(`${key.split('/')[0]}/whole`) ?? here(this.at))?.focus();
  }

  /** Once, however many properties the server sets. */
  private soon() {
    if (!this.queued) {
      this.queued = true;
      requestAnimationFrame(() => {
        this.queued = false;
        void this.draw();
      });
    }
  }

  private async draw() {
    if (!this.isConnected || !this.given.length) {
      return;
    }
    this.write();
    if (!this.plot) {
      const { init } = await import('./amends-chart-engine');
      if (!this.isConnected || this.plot) {
        return;
      }
      this.sheet = document.createElement('div');
      this.sheet.className = 'am-chart-sheet';
      this.sheet.setAttribute('aria-hidden', 'true');
      this.prepend(this.sheet);
      this.plot = init(this.sheet, undefined, { renderer: 'svg', ...this.room() });
      this.plot.on('click', (clicked: any) => this.tell('part', this.given[clicked.dataIndex].id, clicked.seriesIndex));
    }
    this.paint();
  }

  /** Names, amounts and the buttons over the bars. */
  private write() {
    const focused = (document.activeElement as HTMLElement | null)?.closest?.('amends-chart') === this
      ? (document.activeElement as HTMLElement).dataset.key
      : undefined;
    const list = document.createElement('div');
    list.className = 'am-chart-rows';
    list.setAttribute('role', 'group');
    list.setAttribute('aria-label', this.label);
    this.given.forEach((row) => list.append(this.line(row)));
    list.addEventListener('keydown', (pressed) => this.move(pressed));
    this.list?.remove();
    this.list = list;
    this.append(list);
    const parts = [...list.querySelectorAll<HTMLElement>('.am-chart-part')];
    const current = parts.find((part) => part.dataset.key === this.at) ?? parts[0];
    parts.forEach((part) => (part.tabIndex = part === current ? 0 : -1));
    if (focused) {
      list.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  private line(row: Row): HTMLElement {
    const name = document.createElement(row.open === null ? 'span' : 'button');
    name.className = row.leaf ? 'am-chart-name am-chart-leaf' : 'am-chart-name';
    name.textContent = row.label;
    if (row.open !== null) {
      name.setAttribute('type', 'button');
      name.setAttribute('aria-expanded', String(row.open));
      name.dataset.key = `${row.id}/name`;
      name.addEventListener('click', () => this.tell('toggle', row.id, -1));
    }
    const bar = document.createElement('div');
    bar.className = 'am-chart-bar';
    const most = this.most();
    let before = 0;
    row.parts.forEach((part, index) => {
      if (part.size > 0) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'am-chart-part';
        button.dataset.key = `${row.id}/${index}`;
        button.setAttribute('aria-label', part.words);
        button.style.insetInlineStart = `${(100 * before) / most}%`;
        button.style.width = `${(100 * part.size) / most}%`;
        button.addEventListener('focus', () => this.settle(button));
        button.addEventListener('click', () => this.tell('part', row.id, index));
        bar.append(button);
        before += part.size;
      }
    });
    const whole = document.createElement(row.words ? 'button' : 'span');
    whole.className = 'am-chart-amount';
    const amount = document.createElement('b');
    amount.textContent = row.amount;
    const count = document.createElement('span');
    count.textContent = row.count;
    whole.append(amount, count);
    if (row.words) {
      whole.setAttribute('type', 'button');
      whole.setAttribute('aria-label', row.words);
      whole.dataset.key = `${row.id}/whole`;
      whole.addEventListener('click', () => this.tell('part', row.id, -1));
    }
    if (this.chosen.split('/')[0] === row.id) {
      [name, whole].forEach((one) => one.classList.add('am-chart-chosen'));
    }
    const line = document.createElement('div');
    line.className = 'am-chart-row';
    line.append(name, bar, whole);
    return line;
  }

  private settle(button: HTMLElement) {
    this.list?.querySelectorAll<HTMLElement>('.am-chart-part').forEach((part) => (part.tabIndex = -1));
    button.tabIndex = 0;
    this.at = button.dataset.key ?? '';
  }

  /** Left and right along the parts, up and down to the nearest part of the next bar. */
  private move(pressed: KeyboardEvent) {
    const here = pressed.target as HTMLElement;
    if (!here.classList.contains('am-chart-part')) {
      return;
    }
    const bars = [...this.list!.querySelectorAll('.am-chart-bar')].filter((bar) => bar.childElementCount > 0);
    const y = bars.indexOf(here.parentElement!);
    const x = [...bars[y].children].indexOf(here);
    const next: Record<string, () => Element | undefined> = {
      ArrowRight: () => bars[y].children[x + 1],
      ArrowLeft: () => bars[y].children[x - 1],
      ArrowDown: () => bars[y + 1]?.children[Math.min(x, bars[y + 1].childElementCount - 1)],
      ArrowUp: () => bars[y - 1]?.children[Math.min(x, bars[y - 1].childElementCount - 1)],
      Home: () => bars[y].children[0],
      End: () => bars[y].children[bars[y].childElementCount - 1],
    };
    const go = next[pressed.key];
    if (go) {
      pressed.preventDefault();
      (go() as HTMLElement | undefined)?.focus();
    }
  }

  private most() {
    const sizes = this.given.map((row) => row.parts.reduce((sum, part) => sum + part.size, 0));
    return Math.max(1e-9, ...sizes, ...this.given.map((row) => row.mark ?? 0)) * 1.02;
  }

  /** Where the bars are drawn: a band for each, centred on its place between or below name and amount. */
  private room() {
    const bars = this.list!.querySelectorAll<HTMLElement>('.am-chart-bar');
    const first = bars[0];
    const high = first.offsetHeight;
    const pitch = bars.length > 1 ? (bars[bars.length - 1].offsetTop - first.offsetTop) / (bars.length - 1) : high;
    return {
      left: first.offsetLeft,
      top: first.offsetTop + (high - pitch) / 2,
      width: first.offsetWidth,
      height: pitch * bars.length,
      thick: Math.min(22, high - 6),
    };
  }

  private paint() {
    if (!this.plot || !this.list || !this.sheet || this.clientWidth === 0) {
      return;
    }
    const room = this.room();
    Object.assign(this.sheet.style, {
      left: `${room.left}px`,
      top: `${room.top}px`,
      width: `${room.width}px`,
      height: `${room.height}px`,
    });
    this.plot.resize({ width: room.width, height: room.height });
    this.plot.setOption(
      {
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 240,
        animationDurationUpdate: 240,
        grid: { left: 0, right: 0, top: 0, bottom: 0 },
        xAxis: { type: 'value', max: this.most(), show: false },
        yAxis: { type: 'category', inverse: true, data: this.given.map((row) => row.id), show: false },
        tooltip: {
          trigger: 'item',
          confine: false,
          appendTo: 'body',
          className: 'am-chart-tip',
          backgroundColor: token('--am-card'),
          borderColor: token('--am-line'),
          textStyle: { color: token('--am-ink'), fontFamily: token('--lumo-font-family'), fontSize: 12.5 },
          extraCssText: 'box-shadow:none',
          // an element, and no markup: names are written by people
          formatter: (over: any) => {
            const tip = document.createElement('span');
            tip.textContent = this.given[over.dataIndex].parts[over.seriesIndex].words;
            return tip;
          },
        },
        series: [
          ...this.series.map((series, index) => this.bars(series, index, room.thick)),
          {
            type: 'scatter',
            symbol: 'rect',
            symbolSize: [2, room.thick + 6],
            silent: true,
            z: 5,
            itemStyle: { color: token('--am-ink') },
            data: this.given.flatMap((row, at) => (row.mark === null ? [] : [[row.mark, at]])),
          },
        ],
      },
      { replaceMerge: ['series'] },
    );
  }

  private bars(series: Series, index: number, thick: number) {
    return {
      type: 'bar',
      stack: 'all',
      name: series.name,
      barWidth: thick,
      cursor: 'pointer',
      color: token(series.colour),
      data: this.given.map((row) => {
        const drawn = row.parts.flatMap((part, at) => (part.size > 0 ? [at] : []));
        const first = index === drawn[0] ? ROUND : 0;
        const last = index === drawn[drawn.length - 1] ? ROUND : 0;
        const [chosenRow, chosenPart] = this.chosen.split('/');
        const lit = !this.chosen || (chosenRow === row.id && (chosenPart === '-1' || chosenPart === String(index)));
        return {
          value: row.parts[index].size,
          itemStyle: {
            borderRadius: [first, last, last, first],
            borderColor: token('--am-card'),
            borderWidth: row.parts[index].size > 0 ? 1 : 0,
            opacity: lit ? 1 : FADED,
          },
        };
      }),
    };
  }

  private tell(kind: string, row: string, part: number) {
    this.dispatchEvent(new CustomEvent('am-chart', { detail: { kind, row, part } }));
  }
}

customElements.define('amends-chart', AmendsChart);
