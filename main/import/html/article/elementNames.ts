/** What a page’s makers call an element tells what it is for, though not for sure. */

const ADVERTS = words(
  'ad',
  'ads',
  'adslot',
  'advert',
  'adverts',
  'advertising',
  'advertisement',
  'dfp',
);

const COMMENTS = words(
  ...['comments', 'commentlist', 'commenting', 'commentaires', 'kommentare', 'comentarios'],
  ...['disqus', 'livefyre', 'reacties', 'commenti'],
);

const TRIMMINGS = words(
  ...['outbrain', 'taboola'],
  ...['nav', 'navbar', 'navigation', 'menu', 'submenu', 'breadcrumb', 'breadcrumbs', 'toolbar'],
  ...['share', 'sharing', 'sharebar', 'sharedaddy', 'shares', 'social', 'addthis', 'follow'],
  ...['related', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation'],
  ...['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'login', 'paywall'],
  ...['promo', 'promos', 'promotion', 'sponsor', 'sponsored', 'sponsors', 'donate', 'cta'],
  ...ADVERTS,
  ...['cookie', 'cookies', 'consent', 'gdpr', 'modal', 'popup', 'overlay', 'tooltip', 'dropdown'],
  ...COMMENTS,
  ...['comment', 'respond', 'replies'],
  ...[
    'widget',
    'widgets',
    'pagination',
    'pager',
    'popular',
    'trending',
    'mostread',
    'teaser',
    'teasers',
  ],
  ...[
    'tags',
    'taglist',
    'taxonomy',
    'rating',
    'copyright',
    'bio',
    'editsection',
    'navbox',
    'catlinks',
  ],
);

const NOTES = words(
  ...['note', 'notes', 'footnote', 'footnotes', 'endnote', 'endnotes', 'correction', 'corrections'],
  ...[
    'corrigendum',
    'erratum',
    'errata',
    'clarification',
    'retraction',
    'update',
    'updates',
    'amendment',
  ],
  ...[
    'reference',
    'references',
    'reflist',
    'citation',
    'citations',
    'bibliography',
    'source',
    'sources',
  ],
  ...[
    'attribution',
    'disclosure',
    'disclaimer',
    'acknowledgement',
    'acknowledgements',
    'acknowledgments',
  ],
  ...['postscript', 'addendum', 'editornote', 'editorsnote'],
);

const OPENINGS = words(
  ...[
    'standfirst',
    'lede',
    'lead',
    'deck',
    'dek',
    'subtitle',
    'subhead',
    'subheading',
    'subheadline',
  ],
  ...[
    'summary',
    'intro',
    'introduction',
    'abstract',
    'chapo',
    'sapo',
    'entradilla',
    'bajada',
    'vorspann',
  ],
  ...['sommario', 'ingress', 'manchet', 'tldr', 'excerpt', 'description', 'kicker'],
);

const BYLINES = words(
  ...[
    'byline',
    'bylines',
    'author',
    'authors',
    'dateline',
    'date',
    'datetime',
    'time',
    'timestamp',
  ],
  ...['pubdate', 'published', 'publication', 'meta', 'metadata', 'readtime', 'writer', 'avatar'],
);

/** True where its name says that an element belongs to the page, not to the article: links to others, adverts, forms. */
export function isCalledTrimming(element: Element): boolean {
  return (
    element.matches('nav, form, [role="navigation"], [role="search"]') || has(element, TRIMMINGS)
  );
}

/** True where its name says that an element is an advert, or announces one. */
export function isCalledAdvert(element: Element): boolean {
  return has(element, ADVERTS);
}

/** True where its name says that an element is what readers said of the article. */
export function isCalledComments(element: Element): boolean {
  return has(element, COMMENTS);
}

/** True where its name says that an element is a correction, a source, a footnote. */
export function isCalledNote(element: Element): boolean {
  return element.matches('[role="doc-endnotes"], [role="doc-footnote"]') || has(element, NOTES);
}

/** True where its name says that an element says in short what the article is about. */
export function isCalledOpening(element: Element): boolean {
  return has(element, OPENINGS);
}

/** True where its name says that an element is about who wrote the article, and when. */
export function isCalledByline(element: Element): boolean {
  return element.matches('[rel="author"], [itemprop="author"]') || has(element, BYLINES);
}

function words(...list: string[]): ReadonlySet<string> {
  return new Set(list);
}

function has(element: Element, names: ReadonlySet<string>): boolean {
  return namesOf(element).some((name) => names.has(name));
}

/** The words of its class and id. `shareBar` has two. */
function namesOf(element: Element): string[] {
  const given = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
  if (!given.trim()) return [];
  const parts = given
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return parts.filter(Boolean);
}
