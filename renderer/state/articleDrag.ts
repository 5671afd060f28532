/** The data type that holds the id of an article dragged from the list. */
export const ARTICLE_DRAG = 'application/x-attest-article';
