import { acceptHighlights } from './acceptHighlights';
import { createArticle } from './createArticle';
import { createHighlight } from './createHighlight';
import { createLink } from './createLink';
import { createSource } from './createSource';
import { deleteHighlight } from './deleteHighlight';
import { deleteLink } from './deleteLink';
import { deleteSource } from './deleteSource';
import { detachHighlight } from './detachHighlight';
import { editArticleDetails } from './editArticleDetails';
import { editArticleText } from './editArticleText';
import { editHighlight } from './editHighlight';
import { editLabel } from './editLabel';
import { editLink } from './editLink';
import { editPreferences } from './editPreferences';
import { editSource } from './editSource';
import { moveHighlight } from './moveHighlight';
import { replaceArticleText } from './replaceArticleText';
import { trashArticle } from './trashArticle';

/** Everything that can be done to a library, by name. */
export const commands = {
  [acceptHighlights.name]: acceptHighlights,
  [createArticle.name]: createArticle,
  [createHighlight.name]: createHighlight,
  [createLink.name]: createLink,
  [createSource.name]: createSource,
  [deleteHighlight.name]: deleteHighlight,
  [deleteLink.name]: deleteLink,
  [deleteSource.name]: deleteSource,
  [detachHighlight.name]: detachHighlight,
  [editArticleDetails.name]: editArticleDetails,
  [editArticleText.name]: editArticleText,
  [editHighlight.name]: editHighlight,
  [editLabel.name]: editLabel,
  [editLink.name]: editLink,
  [editPreferences.name]: editPreferences,
  [editSource.name]: editSource,
  [moveHighlight.name]: moveHighlight,
  [replaceArticleText.name]: replaceArticleText,
  [trashArticle.name]: trashArticle,
} as const;
