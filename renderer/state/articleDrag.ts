/** The type under which a dragged article of the list gives its id. */
export const ARTICLE_DRAG = 'application/x-attest-article';
