const MARGIN = 60;
/** A little air around what just fits. */
const ROOM = 0.97;
const PAPER = { defaultFillColor: 'var(--am-card)', defaultStrokeColor: 'var(--am-ink-2)', defaultLabelColor: 'var(--am-ink)' };

/** A BPMN drawing with the way a case came and the token where it stands. Drawn in light DOM: bpmn-js's sheets are global. */
class AmendsProcessDiagram extends HTMLElement {
  xml = '';
  label = '';
  words: string[] = [];
  private ids: Record<string, string[]> = { active: [], passed: [], flows: [] };
  private viewer?: any;
  private drawn = false;
  private resized?: ResizeObserver;

  set active(ids: string[]) { this.mark('active', ids); }
  set passed(ids: string[]) { this.mark('passed', ids); }
  set flows(ids: string[]) { this.mark('flows', ids); }

  connectedCallback() {
    // Flow sets the properties after it has attached the element
    requestAnimationFrame(() => void this.draw());
  }

  disconnectedCallback() {
    this.resized?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.drawn = false;
    this.replaceChildren();
  }

  private async draw() {
    // the other screens do not pay for bpmn-js
    const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
    if (!this.isConnected || this.viewer || !this.xml) {
      return;
    }
    const sheet = document.createElement('div');
    sheet.className = 'am-process-sheet';
    sheet.setAttribute('role', 'group');
    sheet.setAttribute('aria-label', this.label);
    // the wheel alone belongs to the page; with Ctrl it zooms
    sheet.addEventListener('wheel', (event) => { if (!event.ctrlKey && !event.metaKey) event.stopPropagation(); }, true);
    this.replaceChildren(sheet, this.buttons());
    this.viewer = new NavigatedViewer({ container: sheet, bpmnRenderer: PAPER } as any);
    await this.viewer.importXML(this.xml);
    this.drawn = true;
    this.shape(sheet);
    this.paint();
    this.fit();
    this.resized = new ResizeObserver(() => this.fit());
    this.resized.observe(sheet);
  }

  private buttons(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'am-process-zoom';
    const acts: [string, () => void][] = [['+', () => this.zoom(1)], ['−', () => this.zoom(-1)], ['⤢', () => this.fit()]];
    acts.forEach(([sign, act], index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.title = this.words[index] ?? '';
      button.setAttribute('aria-label', this.words[index] ?? sign);
      button.addEventListener('click', act);
      row.append(button);
    });
    return row;
  }

  private zoom(step: number) {
    this.viewer?.get('zoomScroll').stepZoom(step);
  }

  /** As wide as there is room, and as high as the drawing then is. */
  private shape(sheet: HTMLElement) {
    const { width, height } = this.viewer.get('canvas').viewbox().inner;
    sheet.style.aspectRatio = `${width + MARGIN} / ${height + MARGIN}`;
  }

  private fit() {
    const canvas = this.viewer?.get('canvas');
    if (canvas && this.clientWidth > 0) {
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(Math.min(1, canvas.zoom() * ROOM), 'auto');
    }
  }

  private mark(kind: string, ids: string[]) {
    this.ids[kind] = ids ?? [];
    this.paint();
  }

  private paint() {
    if (!this.drawn) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const overlays = this.viewer.get('overlays');
    const known = this.viewer.get('elementRegistry');
    overlays.clear();
    known.forEach((element: any) => {
      for (const kind of ['active', 'passed', 'flows']) {
        const name = `am-${kind}`;
        if (this.ids[kind].includes(element.id)) {
          canvas.addMarker(element.id, name);
        } else {
          canvas.removeMarker(element.id, name);
        }
      }
      if (this.ids.active.includes(element.id) && !element.labelTarget) {
        overlays.add(element.id, { position: { top: -9, left: -9 }, html: '<div class="am-token"></div>' });
      }
    });
  }
}

customElements.define('amends-process-diagram', AmendsProcessDiagram);

export {};
