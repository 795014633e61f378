/** Every string that the page shows or speaks. */

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What is to be said behind a sentence that its sources do not fully back. */
export const doubtOf = (support?: string | null): string =>
  support === 'weak' || support === 'unsupported' ? `[${words.answer[support]}]` : '';

export const words = {
  name: 'Scholium',
  tagline: 'Ask the papers. Every sentence of the answer shows where it comes from.',
  skip: 'Skip to the question',
  menu: 'Conversations and corpus',
  close: 'Close',
  cancel: 'Cancel',
  again: 'Try again',

  theme: {
    system: 'Theme: same as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
  },

  ask: {
    label: 'Your question',
    placeholder: 'Ask about the papers',
    send: 'Ask',
    stop: 'Stop',
    keys: 'Enter asks, Shift + Enter starts a new line.',
    private: 'Conversations are stored in this browser only.',
    wait: 'One answer at a time: stop this one, or wait for it.',
    left: (count: number) => `${some(count, 'character', 'characters')} left`,
    only: (title: string) => `Only: ${title}`,
    onlySome: (count: number) => `Only ${some(count, 'chosen paper', 'chosen papers')}`,
    askAll: 'Ask all papers again',
  },

  writer: {
    label: 'Answered by',
    own: 'the papers’ own sentences',
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
    loading: 'Loading the papers',
    empty: 'The corpus has no papers yet. Add some, or put files into the folder of the corpus.',
    noneFound: (query: string) => `No paper matches “${query}”.`,
    found: (count: number) => some(count, 'paper found', 'papers found'),
    failed: 'The list of papers did not load.',
    more: (count: number) => `Show ${some(count, 'more paper', 'more papers')}`,
    choose: (title: string) => `Choose: ${title}`,
    chosen: (count: number) => `${some(count, 'paper', 'papers')} chosen`,
    chooseNone: 'Choose none',
    unread: (count: number) => `${some(count, 'problem', 'problems')} with the corpus files`,
    line: (file: string, line: number | null) => (line === null ? file : `${file}, line ${line}`),
    sends: (host: string) => `Questions and passages are sent to ${host}, where the model runs.`,
    stays: 'Answers are made on this server. Nothing is sent elsewhere.',
  },

  add: {
    button: 'Add papers',
    hint: 'Files of papers can also be dropped anywhere on this page.',
    drop: 'Drop files to add their papers to the corpus',
    sending: 'being sent',
    indexing: (done: number, all: number) => `${done.toLocaleString('en')} of ${some(all, 'paper', 'papers')} indexed`,
    report: (added: number, updated: number, known: number) =>
      [
        `${some(added, 'paper', 'papers')} added`,
        ...(updated > 0 ? [`${updated.toLocaleString('en')} updated`] : []),
        ...(known > 0 ? [`${known.toLocaleString('en')} known already`] : []),
      ].join(', ') + '.',
    papers: 'Which ones',
    unread: (count: number) => `${some(count, 'entry', 'entries')} could not be read`,
    remove: 'Remove from the corpus',
    removed: (title: string) => `Removed: ${title}.`,
    undo: 'Put it back',
    clear: 'Done',
    finished: 'The corpus has changed.',
  },

  notReady: {
    title: 'The papers are being read.',
    detail: 'You can ask now: your question waits until they have been read.',
    waiting: 'Your question waits until the papers have been read.',
  },
  unreachable: {
    title: 'The server does not answer.',
    detail: 'Your conversations are still here. You can ask again once the server is back.',
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
    notInChosen: (count: number) =>
      count === 1 ? 'Not in the chosen paper' : 'Not in the chosen papers',
    remark: 'From Scholium, not from the papers',
    extractive: 'from the papers’ own sentences',
    model: (name: string) => `by ${name}, checked against the papers`,
    absent: 'No paper here answers this. These come nearest, so you can judge for yourself.',
    absentChosen: 'The chosen papers do not answer this. Ask all papers to look further.',
    absentAlone: 'No paper here answers this, and none comes near.',
    addPapers: 'To cover this, add papers: drop files here, or put them into the folder',
    addPapersAfter: 'of the server.',
    weak: 'weakly supported',
    unsupported: 'not supported by the sources',
    modelWrites: (name: string) => `${name} is writing`,
    anew: 'That did not hold up. The answer starts again.',
    own: 'Answer from the papers’ own sentences',
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
    which: 'Which one do you mean?',
    unclear: 'Not clear which one you mean',
    complete: (outcome: string, sources: number) =>
      `${outcome}. ${some(sources, 'source', 'sources')}.`,
  },
  more: {
    shown: (shown: number, total: number) =>
      `Showing ${shown.toLocaleString('en')} of the ${some(total, 'paper', 'papers')} that fit.`,
    all: (total: number) => `Show all ${total.toLocaleString('en')}`,
    upTo: (most: number) => `Show ${most.toLocaleString('en')}`,
    kept: 'The answer is as it was before.',
    again: 'Asking again',
  },

  /** How a question was read: what it was limited to. */
  read: {
    heading: 'Limits of this answer',
    remove: (limit: string) => `Take away: ${limit}`,
    only: (title: string) => `Only: ${title}`,
    onlySome: (count: number) => `Only ${some(count, 'chosen paper', 'chosen papers')}`,
    askAll: 'Ask all papers',
    published: (when: string) => `Published ${when}`,
    notPublished: (when: string) => `Not published ${when}`,
    within: (when: string) => `in ${when}`,
    on: (day: string) => `on ${day}`,
    span: (from: string, to: string) => `from ${from} to ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
    undated: {
      in: '',
      out: 'No undated papers',
      only: 'Undated papers only',
    },
    exactly: (count: number) => some(count, 'author', 'authors'),
    least: (count: number) => `${count} or more authors`,
    most: (count: number) => `At most ${some(count, 'author', 'authors')}`,
    between: (least: number, most: number) => `${least} to ${some(most, 'author', 'authors')}`,
    by: (name: string) => `By ${name}`,
    in: (venue: string) => `In ${venue}`,
    notBy: (name: string) => `Not by ${name}`,
    notAbout: (subject: string) => `Not about ${subject}`,
    notPaper: (title: string) => `Without: ${title}`,
    order: {
      corpus: '',
      newest: 'Newest first',
      oldest: 'Oldest first',
      'most-authors': 'Most authors first',
      'fewest-authors': 'Fewest authors first',
    },
    wanted: (count: number) => some(count, 'paper', 'papers'),
    notUsed: (phrases: readonly string[]) => `Not used: ${phrases.join(', ')}`,
  },

  comparison: {
    running: 'Comparing the papers',
    of: ({ papers, rows }: { papers: readonly unknown[]; rows: readonly unknown[] }) =>
      `Comparison of ${some(papers.length, 'paper', 'papers')} by ${some(rows.length, 'aspect', 'aspects')}`,
    aspects: 'Aspects',
    title: (count: number) => `Compare ${some(count, 'paper', 'papers')}`,
    aspect: 'Aspect',
    notStated: 'not stated in the abstract',
    these: 'Compare these papers',
    sort: (aspect: string) => `Order the papers by: ${aspect}`,
    sorted: (aspect: string, how: string) =>
      `Papers ordered by ${aspect}, ${how}. Those that do not state it come last.`,
    how: {
      number: { descending: 'largest number first', ascending: 'smallest number first' },
      text: { ascending: 'from A to Z', descending: 'from Z to A' },
    },
    unsorted: 'Papers in their original order again.',
    removePaper: (title: string) => `Take out: ${title}`,
    removeAspect: (aspect: string) => `Leave out: ${aspect}`,
    addAspect: 'Add an aspect',
    aspectLabel: 'Aspect to compare by',
    aspectHint: 'For example: number of models tested',
    known: (aspect: string) => `${aspect} is in the table already.`,
    addPaper: 'Add a paper',
    paperLabel: 'Paper to add',
    paperHint: 'Title, topic or name',
    full: (most: number) => `${most} papers at most`,
    aspectsFull: (most: number) => `${most} aspects at most`,
    noneFound: 'No other paper matches.',
    add: 'Add',
    save: 'Save as',
    saveLabel: 'Save the comparison',
    saveAs: (format: string) => `Save the comparison as ${format}`,
    kept: 'The table is as it was before.',
    tooMany: (most: number) => `Choose at most ${most} papers to compare them.`,
    chosen: 'Compare',
    addTo: 'Add to comparison',
    takeOut: 'Take out of comparison',
    added: (count: number) => `Added. ${some(count, 'paper', 'papers')} chosen.`,
    takenOut: (count: number) => `Taken out. ${some(count, 'paper', 'papers')} chosen.`,
  },
  references: 'References',
  bibliography: {
    label: 'Save the papers as a bibliography',
    as: (format: string) => `Save the papers as ${format}`,
  },

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
    moved: 'The abstract has changed since this answer was given. At the time it said:',
    noAbstract: 'The corpus has no abstract of this paper.',
    related: 'Related papers',
    askAbout: 'Ask about this paper',
  },

  paper: {
    authors: (count: number) => some(count, 'author', 'authors'),
    names: (names: readonly string[]) =>
      names.length > 4
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
        : names.join(', '),
    undated: 'no date',
  },

  problems: {
    unreachable: {
      status: 0,
      title: 'The server could not be reached',
      detail: 'Your question is kept. Check that the server is running, then try again.',
    },
    cutOff: {
      status: 0,
      title: 'The answer broke off',
      detail: 'What had arrived is kept. Try again for the whole answer.',
    },
    importCutOff: {
      status: 0,
      title: 'The import broke off',
      detail: 'Nothing is lost. Send the file again to see what became of it.',
    },
    unreadable: {
      status: 0,
      title: 'The answer could not be read',
      detail:
        'Your question is kept. Try again. If that does not help, reload the page: it may be older than the server.',
    },
    unnamed: (status: number) => `The server refused (status ${status})`,
    kept: 'Your question is kept.',
  },
};
