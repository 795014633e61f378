import { LitElement, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { FileDrop } from '../browser/drop';
import { Watch } from '../browser/watch';
import '../chat/composer';
import type { Composer } from '../chat/composer';
import '../chat/start';
import '../chat/thread';
import { titleOf, type Turn } from '../conversations/conversation';
import { examplesFrom } from '../corpus/examples';
import { listen } from '../events';
import { controls } from '../style/controls';
import { words } from '../words';
import './announcer';
import type { Announcer } from './announcer';
import { appStyle } from './app.style';
import './bar';
import { evidenceColumn, sideColumn } from './column-views';
import { Columns } from './columns';
import './confirm';
import type { Confirm } from './confirm';
import { removeAll, removeOne } from './deletion';
import './server-note';
import { Session } from './session';
import { onShortcut } from './shortcuts';

/** The page: what stands in its columns, and what is done when a component says an event. */
@customElement('sch-app')
export class App extends LitElement {
  #session = new Session();
  #columns: Columns = new Columns(this, this.#session);
  #drop = new FileDrop(this, (files) => this.#add(files));
  @query('sch-announcer') private announcer!: Announcer;
  @query('sch-composer') private composer!: Composer;
  @query('sch-confirm') private confirm!: Confirm;

  static override styles = [controls, appStyle];

  constructor() {
    super();
    const session = this.#session;
    const columns = this.#columns;
    new Watch(this, () => session);
    new Watch(this, () => session.cache);
    listen(this, {
      'sch-ask': ({ question, extractive }) => this.#ask(question, extractive),
      'sch-writer': ({ extractive }) => session.chooseWriter(extractive),
      'sch-retry': ({ turnId }) => this.#retry(turnId),
      'sch-stop': ({ turnId }) => session.desk.stop(turnId),
      'sch-cite': ({ turnId, citation }, from) =>
        void columns.showEvidence({ turnId, citation, paperId: citation.paperId }, from),
      'sch-paper': (paper, from) => void columns.showEvidence(paper, from),
      'sch-close-evidence': () => void columns.closeEvidence(),
      'sch-ask-about': ({ paperIds }) => this.#askAbout(paperIds),
      'sch-compare': ({ paperIds }) => this.#compare(paperIds),
      'sch-refine': ({ turnId, wanted }) => session.refine(turnId, wanted),
      'sch-narrow': ({ turnId, narrowing }) => session.narrow(turnId, narrowing),
      'sch-choose': ({ paperIds }) => session.choose(paperIds),
      'sch-open': ({ conversationId }) => this.#open(conversationId),
      'sch-remove': ({ conversationId }) =>
        void this.#removed(removeOne(session, this.confirm, conversationId)),
      'sch-remove-all': () => void this.#removed(removeAll(session, this.confirm)),
      'sch-remove-paper': ({ paperId }) => void this.#removePaper(paperId),
      'sch-say': ({ text }) => this.announcer.say(text),
    });
    session.desk.addEventListener('turn', (event) =>
      this.announcer.hear((event as CustomEvent<Turn>).detail),
    );
    onShortcut({
      question: () => void columns.focusQuestion(),
      escape: () => void columns.escape(),
    });
    void session.server.check();
  }

  override render() {
    const { conversation, server, cache, chosen, running, shown, extractive } = this.#session;
    const { folded, sideOpen, covered } = this.#columns;
    return html`<button class="button skip" @click=${() => void this.#columns.focusQuestion()}>
        ${words.skip}
      </button>
      <sch-bar
        .info=${server.info}
        .folded=${folded}
        .open=${sideOpen}
        @menu=${() => void this.#columns.toggleSide()}
      ></sch-bar>
      ${folded && !sideOpen ? nothing : sideColumn(this.#session)}
      <main ?inert=${covered}>
        ${
          conversation
            ? html`<sch-thread
                .conversation=${conversation}
                .cache=${cache}
                .shown=${shown}
              ></sch-thread>`
            : html`<sch-start .examples=${examplesFrom(cache.listed)}></sch-start>`
        }
        <sch-server-note .state=${server.state}></sch-server-note>
        <sch-composer
          .cache=${cache}
          .chosen=${chosen}
          .running=${running?.id}
          .info=${server.info}
          .extractive=${extractive}
        ></sch-composer>
      </main>
      ${
        covered
          ? html`<div class="scrim" @click=${() => void this.#columns.escape()}></div>`
          : nothing
      }
      ${evidenceColumn(this.#session, this.#columns)}
      ${this.#drop.over ? html`<div class="drop">${words.add.drop}</div>` : nothing}
      <sch-announcer></sch-announcer>
      <sch-confirm></sch-confirm>`;
  }

  protected override updated(): void {
    const { conversation } = this.#session;
    document.title = conversation ? `${titleOf(conversation)} – ${words.name}` : words.name;
  }

  #ask(question: string, extractive?: boolean): void {
    if (this.#session.running) this.composer.draft(question);
    else this.#session.ask(question, extractive);
    void this.#columns.focusQuestion();
  }

  #retry(turnId: string): void {
    this.announcer.forget(turnId);
    this.#session.retry(turnId);
    void this.#columns.focusQuestion();
  }

  #askAbout(paperIds: readonly string[]): void {
    this.#session.choose(paperIds);
    void this.#columns.focusQuestion();
  }

  #compare(paperIds: readonly string[]): void {
    if (this.#session.running) this.composer.refuse();
    else this.#session.compare(paperIds);
    void this.#columns.focusQuestion();
  }

  /** What becomes of the files is told in the side column. */
  #add(files: readonly File[]): void {
    this.#session.changes.add(files);
    if (this.#columns.folded && !this.#columns.sideOpen) void this.#columns.toggleSide();
  }

  /** What was removed, and how to put it back, is told in the side column. */
  async #removePaper(paperId: string): Promise<void> {
    const { chosen, changes } = this.#session;
    await changes.remove(paperId);
    this.#session.choose(chosen.filter((id) => id !== paperId));
    void this.#columns.closeEvidence();
    if (this.#columns.folded && !this.#columns.sideOpen) void this.#columns.toggleSide();
  }

  #open(conversationId: string | undefined): void {
    this.#session.open(conversationId);
    void this.#columns.focusQuestion();
  }

  async #removed(removal: Promise<boolean>): Promise<void> {
    if (!(await removal)) return;
    this.announcer.say(words.conversations.deleted);
    void this.#columns.focusQuestion();
  }
}
