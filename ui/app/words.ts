/** Every string that the page shows or speaks. */

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const words = {
  name: 'Scholium',
  tagline: 'Ask the papers. Every sentence of the answer shows where it comes from.',
  skip: 'Skip to the question',
  menu: 'Conversations and corpus',
  close: 'Close',
  cancel: 'Cancel',
  again: 'Try again',

  theme: {
    system: 'Theme: as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
  },

  ask: {
    label: 'Your question',
    placeholder: 'Ask about the papers',
    send: 'Ask',
    stop: 'Stop',
    keys: 'Enter asks, Shift + Enter starts a new line.',
    private: 'Conversations stay in this browser only.',
    wait: 'One answer at a time: stop this one, or wait for it.',
    left: (count: number) => `${some(count, 'character', 'characters')} left`,
    only: (title: string) => `Only: ${title}`,
    onlySome: (count: number) => `Only ${some(count, 'chosen paper', 'chosen papers')}`,
    askAll: 'Ask all papers again',
  },

  start: {
    heading: 'What do you want to know?',
    examples: 'For example',
    whatIs: (name: string) => `What is ${name}?`,
    problem: (name: string) => `What problem does ${name} address?`,
    about: (topic: string) => `Which papers are about ${topic}?`,
    year: (year: string) => `Which papers were published in ${year}?`,
    general: [
      'Which papers report results on a new benchmark?',
      'Which papers introduce a dataset?',
    ],
  },

  conversations: {
    heading: 'Conversations',
    start: 'New conversation',
    none: 'None yet.',
    open: (title: string) => `Open: ${title}`,
    remove: (title: string) => `Delete: ${title}`,
    markdown: 'Save as Markdown',
    json: 'Save as JSON',
    removeAll: 'Delete all',
    kept: 'Kept in this browser only, never on the server.',
    confirmOne: 'Delete this conversation?',
    confirmAll: 'Delete all conversations?',
    gone: 'It is kept in this browser only. Once deleted, it is gone.',
    allGone: 'They are kept in this browser only. Once deleted, they are gone.',
    confirm: 'Delete',
    deleted: 'Deleted.',
  },

  corpus: {
    heading: 'Corpus',
    count: (count: number) => some(count, 'paper', 'papers'),
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    search: 'Search the corpus',
    searchHint: 'Title, topic or name',
    loading: 'Loading the papers',
    empty: 'The corpus has no papers yet. Put some in docs-corpus and start the server again.',
    noneFound: (query: string) => `No paper matches “${query}”.`,
    found: (count: number) => some(count, 'paper found', 'papers found'),
    failed: 'The list of papers did not load.',
    more: (count: number) => `Show ${some(count, 'more paper', 'more papers')}`,
    choose: (title: string) => `Ask only: ${title}`,
    chosen: (count: number) => `${some(count, 'paper', 'papers')} chosen to ask`,
    chooseNone: 'Choose none',
    unread: (count: number) => `${some(count, 'entry', 'entries')} could not be read`,
    line: (file: string, line: number | null) => (line === null ? file : `${file}, line ${line}`),
    sends: (host: string) => `Questions and passages are sent to ${host}, where the model runs.`,
    stays: 'Answers are made on this server. Nothing is sent elsewhere.',
  },

  notReady: {
    title: 'The papers are being read.',
    detail: 'A question asked now waits, and is answered as soon as they are.',
    waiting: 'Your question waits until the papers have been read.',
  },
  unreachable: {
    title: 'The server does not answer.',
    detail: 'Your conversations are here. Asking works again when the server does.',
  },

  answer: {
    searchedFor: 'Searched for',
    edit: (question: string) => `Searched for: ${question}. Change it and ask again`,
    editLabel: 'Search for this instead',
    searching: 'Searching the papers',
    writing: 'Reading what was found',
    stopped: 'Stopped. What had arrived is kept.',
    stoppedEmpty: 'Stopped before an answer arrived.',
    outcome: {
      answered: 'Answered',
      partial: 'Answered in part',
      'not-in-corpus': 'Not in the corpus',
    },
    extractive: 'from the papers’ own sentences',
    model: (name: string) => `by ${name}, checked against the papers`,
    absent: 'No paper here answers this. These come nearest, so you can judge for yourself.',
    absentAlone: 'No paper here answers this, and none comes near.',
    addPapers: 'To ask about it, add papers: put a file with them in the folder',
    addPapersAfter: 'and start the server again.',
    scope: (count: number) => `Asked of ${some(count, 'chosen paper', 'chosen papers')}`,
    weak: 'only loosely supported by the passage',
    unsupported: 'no passage supports this sentence',
    citation: (number: number, title: string) => `Citation ${number}: ${title}`,
    openPaper: (title: string) => `Open the paper: ${title}`,
    sources: 'Sources',
    why: 'Why these were found',
    score: {
      keyword: 'words',
      vector: 'meaning',
      fused: 'together',
    },
    scoreNote:
      'How well a paper matches by its words, by its meaning, and by both together. Higher is nearer.',
    noScore: 'not matched',
    copy: 'Copy with references',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    next: 'Ask next',
    complete: (outcome: string, sources: number) =>
      `${outcome}. ${some(sources, 'source', 'sources')}.`,
  },
  references: 'References',

  evidence: {
    heading: 'Evidence',
    paper: 'Paper',
    close: 'Close the evidence',
    handle: 'Make the sheet taller or lower',
    place: (at: number, of: number) => `${at} of ${of}`,
    previous: 'Previous quote',
    next: 'Next quote',
    read: 'Read the paper',
    abstract: 'Abstract',
    quoteStarts: 'Quote starts.',
    quoteEnds: 'Quote ends.',
    loading: 'Loading the abstract',
    failed: 'The abstract did not load.',
    moved: 'The abstract has changed since this answer. It then said:',
    noAbstract: 'The corpus has no abstract of this paper.',
    related: 'Related papers',
    askAbout: 'Ask about this paper',
  },

  paper: {
    authors: (count: number) => some(count, 'author', 'authors'),
    undated: 'no date',
  },

  problems: {
    unreachable: {
      status: 0,
      title: 'The server could not be reached',
      detail: 'Your question is kept. Check that the server runs, then try again.',
    },
    cutOff: {
      status: 0,
      title: 'The answer broke off',
      detail: 'What had arrived is kept. Try again for the whole answer.',
    },
    unreadable: {
      status: 0,
      title: 'The answer could not be read',
      detail:
        'Your question is kept. Try again; if it stays so, the page may be older than the server: reload it.',
    },
    unnamed: (status: number) => `The server refused, with status ${status}`,
    kept: 'Your question is kept.',
  },
};
