import { isRunning, type Conversation, type Turn } from './conversation';

const prefix = 'scholium.conversation.';
const mostConversations = 60;
const mostTurns = 100;

/** Conversations in the browser's own storage, one entry each, so that two tabs do not collide. */
export class Archive {
  constructor(private readonly storage: Storage | undefined = browserStorage()) {}

  all(): Conversation[] {
    return this.#keys()
      .map((key) => read(this.storage?.getItem(key) ?? null))
      .filter((conversation) => conversation !== undefined)
      .sort((one, other) => other.changed.localeCompare(one.changed));
  }

  save(conversation: Conversation): void {
    const turns = conversation.turns.slice(-mostTurns);
    const text = JSON.stringify({ ...conversation, turns });
    const saved = this.#write(conversation.id, text);
    if (saved && this.#keys().length <= mostConversations) return;
    // The storage is small and shared by the origin: the oldest make room for the newest.
    const [oldest] = this.all()
      .filter(({ id }) => id !== conversation.id)
      .slice(-1);
    if (!oldest) return;
    this.remove(oldest.id);
    this.save(conversation);
  }

  remove(id: string): void {
    this.storage?.removeItem(prefix + id);
  }

  /** Calls back when another tab has changed what is kept. */
  onChangeElsewhere(callback: () => void): void {
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key.startsWith(prefix)) callback();
    });
  }

  #write(id: string, text: string): boolean {
    try {
      this.storage?.setItem(prefix + id, text);
      return true;
    } catch {
      return false;
    }
  }

  #keys(): string[] {
    return Object.keys(this.storage ?? {}).filter((key) => key.startsWith(prefix));
  }
}

/** Reading localStorage throws where the browser forbids it; the page then just forgets. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function read(text: string | null): Conversation | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Conversation;
    if (typeof kept.id !== 'string' || typeof kept.changed !== 'string') return undefined;
    return { ...kept, turns: kept.turns.map(interrupted) };
  } catch {
    return undefined;
  }
}

/** What was still running when the page went away will not run on by itself. */
function interrupted(turn: Turn): Turn {
  if (isRunning(turn)) return { ...turn, progress: 'stopped' };
  // An answer that could not be made again is whole all the same.
  return turn.outcome ? { ...turn, refining: false, problem: undefined } : turn;
}
