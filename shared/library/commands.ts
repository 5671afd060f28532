import { acceptHighlights } from './acceptHighlights';
import { createCapture, deleteCapture } from './captureCommands';
import { createCitationStyle, deleteCitationStyle } from './citationStyleCommands';
import {
  createCollection,
  deleteCollection,
  editCollection,
  putIntoCollection,
} from './collectionCommands';
import { createArticle } from './createArticle';
import { createHighlight } from './createHighlight';
import { createHighlights } from './createHighlights';
import { createLink } from './createLink';
import { createSource } from './createSource';
import { deleteArticles } from './deleteArticles';
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
import { importHighlights } from './importHighlights';
import { arrangeLabels, createLabel, deleteLabel } from './labelCommands';
import { matchLink } from './matchLink';
import { mergeSources } from './mergeSources';
import { moveHighlight } from './moveHighlight';
import { replaceText } from './replaceText';
import { createSavedSearch, deleteSavedSearch, editSavedSearch } from './savedSearchCommands';
import { deleteTag, renameTag } from './tagCommands';
import { trashArticle } from './trashArticle';

/** Everything that can be done to a library, by name. */
export const commands = {
  [acceptHighlights.name]: acceptHighlights,
  [arrangeLabels.name]: arrangeLabels,
  [createArticle.name]: createArticle,
  [createCapture.name]: createCapture,
  [createCitationStyle.name]: createCitationStyle,
  [createCollection.name]: createCollection,
  [createHighlight.name]: createHighlight,
  [createHighlights.name]: createHighlights,
  [createLabel.name]: createLabel,
  [createLink.name]: createLink,
  [createSavedSearch.name]: createSavedSearch,
  [createSource.name]: createSource,
  [deleteArticles.name]: deleteArticles,
  [deleteCapture.name]: deleteCapture,
  [deleteCitationStyle.name]: deleteCitationStyle,
  [deleteCollection.name]: deleteCollection,
  [deleteHighlight.name]: deleteHighlight,
  [deleteLabel.name]: deleteLabel,
  [deleteLink.name]: deleteLink,
  [deleteSavedSearch.name]: deleteSavedSearch,
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
  [editSavedSearch.name]: editSavedSearch,
  [editSource.name]: editSource,
  [importHighlights.name]: importHighlights,
  [matchLink.name]: matchLink,
  [mergeSources.name]: mergeSources,
  [moveHighlight.name]: moveHighlight,
  [putIntoCollection.name]: putIntoCollection,
  [renameTag.name]: renameTag,
  [replaceText.name]: replaceText,
  [trashArticle.name]: trashArticle,
} as const;
