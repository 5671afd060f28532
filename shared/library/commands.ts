import { acceptHighlights } from './acceptHighlights';
import {
  createCollection,
  deleteCollection,
  editCollection,
  putIntoCollection,
} from './collectionCommands';
import { createArticle } from './createArticle';
import { createHighlight } from './createHighlight';
import { createLink } from './createLink';
import { createSource } from './createSource';
import { deleteHighlight } from './deleteHighlight';
import { deleteLink } from './deleteLink';
import { deleteSource } from './deleteSource';
import { detachHighlight } from './detachHighlight';
import { editArticle } from './editArticle';
import { editArticleDetails } from './editArticleDetails';
import { editHighlight } from './editHighlight';
import { editLabel } from './editLabel';
import { editLink } from './editLink';
import { editPreferences } from './editPreferences';
import { editSource } from './editSource';
import { editText } from './editText';
import { moveHighlight } from './moveHighlight';
import { replaceText } from './replaceText';
import { deleteTag, renameTag } from './tagCommands';
import { trashArticle } from './trashArticle';

/** Everything that can be done to a library, by name. */
export const commands = {
  [acceptHighlights.name]: acceptHighlights,
  [createArticle.name]: createArticle,
  [createCollection.name]: createCollection,
  [createHighlight.name]: createHighlight,
  [createLink.name]: createLink,
  [createSource.name]: createSource,
  [deleteCollection.name]: deleteCollection,
  [deleteHighlight.name]: deleteHighlight,
  [deleteLink.name]: deleteLink,
  [deleteSource.name]: deleteSource,
  [deleteTag.name]: deleteTag,
  [detachHighlight.name]: detachHighlight,
  [editArticle.name]: editArticle,
  [editArticleDetails.name]: editArticleDetails,
  [editText.name]: editText,
  [editCollection.name]: editCollection,
  [editHighlight.name]: editHighlight,
  [editLabel.name]: editLabel,
  [editLink.name]: editLink,
  [editPreferences.name]: editPreferences,
  [editSource.name]: editSource,
  [moveHighlight.name]: moveHighlight,
  [putIntoCollection.name]: putIntoCollection,
  [renameTag.name]: renameTag,
  [replaceText.name]: replaceText,
  [trashArticle.name]: trashArticle,
} as const;
