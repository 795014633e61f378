import { keep, kept } from '../browser/kept';
import type { Compared, Narrowing } from '../contract';
import { Archive } from '../conversations/archive';
import {
  isRunning,
  type Conversation,
  type Turn,
} from '../conversations/conversation';
import { Desk } from '../conversations/desk';
import { CorpusChanges } from '../corpus/changes';
import { PaperCache } from '../corpus/paper-cache';
import type { Shown } from '../evidence/walk';
import { address } from './address';
import { Server } from './server';

/** What the page is at: the open conversation, the chosen papers, the evidence shown. */
export class Session extends EventTarget {
  readonly desk = new Desk(new Archive());
  readonly cache = new PaperCache();
  readonly server = new Server();
  readonly changes = new CorpusChanges();
  chosen: readonly string[] = [];
  /** Whether answers are wanted from the papers' own sentences though a model is configured. */
  extractive = kept('writer') === 'extractive';
  #open = address.conversation;
  #shown?: Shown;

  constructor() {
    super();
    if (!this.conversation) this.#forget();
    this.desk.addEventListener('change', () => this.#changed());
    this.server.addEventListener('change', () => {
      // Examples and bylines need papers also where the list of them is folded away.
      if (this.server.state === 'ready') void this.cache.page('', 0).catch(() => undefined);
      this.#changed();
    });
    this.changes.addEventListener('corpus', () => {
      this.cache.forget();
      void this.server.check();
    });
    window.addEventListener('popstate', () => this.#arrive(address.conversation));
  }

  get conversation(): Conversation | undefined {
    return this.desk.find(this.#open);
  }

  get running(): Turn | undefined {
    return this.conversation?.turns.find(isRunning);
  }

  /** The evidence to show, unless its turn is not in the open conversation. */
  get shown(): Shown | undefined {
    const { turnId } = this.#shown ?? {};
    return turnId === undefined || this.turnShown ? this.#shown : undefined;
  }

  get turnShown(): Turn | undefined {
    return this.conversation?.turns.find(({ id }) => id === this.#shown?.turnId);
  }

  /** The model that writes answers, if one is configured. */
  get model(): string | undefined {
    const { writer } = this.server.info ?? {};
    return writer === 'extractive' ? undefined : writer;
  }

  chooseWriter(extractive: boolean): void {
    this.extractive = extractive;
    keep('writer', extractive ? 'extractive' : 'model');
    this.#changed();
  }

  #writer(extractive: boolean): string | undefined {
    return this.model && extractive ? 'extractive' : this.model;
  }

  ask(question: string, extractive = this.extractive): void {
    const filter = this.chosen.length > 0 ? { papers: [...this.chosen] } : undefined;
    this.#turn((open) => this.desk.ask(question, open, filter, this.#writer(extractive)));
  }

  compare(paperIds: readonly string[]): void {
    this.#turn((open) => 
      this.desk.compare({ papers: [...paperIds] }, open, this.#writer(this.extractive)),
    );
  }

  #turn(begin: (open?: string) => string): void {
    if (this.running) return;
    const id = begin(this.#open);
    if (id !== this.#open) address.show(id);
    this.#open = id;
    // Evidence beside a new answer would pass for its evidence.
    this.#shown = undefined;
    this.#changed();
  }

  refine(turnId: string, compare: Compared): void {
    if (this.conversation) void this.desk.refine(this.conversation.id, turnId, { compare });
  }

  /** Asks again with other limits. Papers that one answer need not keep to, the next need not. */
  narrow(turnId: string, narrowing: Narrowing): void {
    const { conversation } = this;
    if (!conversation) return;
    if ('filter' in narrowing) {
      const papers = conversation.turns.find(({ id }) => id === turnId)?.filter?.papers ?? [];
      const freed = papers.filter((id) => !narrowing.filter?.papers?.includes(id));
      this.chosen = this.chosen.filter((id) => !freed.includes(id));
    }
    // The numbers of the new answer may stand for other papers.
    if (this.#shown?.turnId === turnId) this.#shown = undefined;
    void this.desk.refine(conversation.id, turnId, narrowing);
  }

  retry(turnId: string): void {
    if (this.conversation && !this.running) this.desk.retry(this.conversation.id, turnId);
  }

  open(conversationId: string | undefined): void {
    if (conversationId === this.#open) return;
    address.show(conversationId);
    this.#arrive(conversationId);
  }

  remove(conversationId: string): void {
    this.desk.remove(conversationId);
    if (conversationId === this.#open) this.#forget();
  }

  removeAll(): void {
    this.desk.removeAll();
    this.#forget();
  }

  choose(paperIds: readonly string[]): void {
    this.chosen = paperIds;
    this.#changed();
  }

  show(shown: Shown | undefined): void {
    this.#shown = shown;
    this.#changed();
  }

  /** Papers chosen to be asked end with their conversation. */
  #arrive(conversationId: string | undefined): void {
    this.#open = conversationId;
    this.#shown = undefined;
    this.chosen = [];
    this.#changed();
  }

  #forget(): void {
    address.forget();
    this.#arrive(undefined);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
