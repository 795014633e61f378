import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('sch-app')
export class App extends LitElement {
  override render() {
    return html`<p>Scholium</p>`;
  }
}
