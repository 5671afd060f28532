/** Capturing pages from the internet, and what of a page is not in its article. */
export const webPages = {
  'webPages.capture.title': 'Capture a page',
  'webPages.capture.newer': 'Look for a newer version',
  'webPages.capture.newerAbout':
    'Attest captures the page again. If its text has changed, it becomes a new revision of “{title}”: the highlights move with it, and the earlier text is kept.',
  'webPages.capture.address': 'Address of the page',
  'webPages.capture.invalid': 'This is not the address of a web page. It begins with https://.',
  'webPages.capture.run': 'Capture',
  'webPages.capture.cancel': 'Cancel',
  'webPages.capture.open': 'Capture the page',
  'webPages.ask': 'Fetch this page from the internet?',
  'webPages.ask.what':
    'Attest will open the page in a hidden window, let its scripts run there, and keep what it then shows as one file, with its pictures. The window can’t reach your library or this computer, and forgets everything when it is closed.',
  'webPages.ask.terms':
    'The page’s server, and any other that the page loads from, can see your IP address, as when you open it in a browser. Attest sends no cookies, and nothing from your library. From now on you won’t be asked again, but no page is fetched unless you press “{button}”. You can turn this off in Settings.',
  'webPages.ask.yes': 'Allow and capture',
  'webPages.setting': 'Capture pages from the internet',
  'webPages.setting.on': 'Allowed',
  'webPages.setting.off': 'Off',
  'webPages.setting.about':
    'Only when you press “{button}”: Attest then opens that one page in a hidden window that keeps nothing.',
  'webPages.off': 'Capturing pages is turned off. You can allow it in Settings.',
  'webPages.cancelled': 'Capturing the page was cancelled. Nothing has changed.',
  'webPages.tooSlow':
    'The page at {host} takes too long. Try again later, or save it in your browser and import the file.',
  'webPages.tooLarge':
    'The page loads more than Attest takes. Save it in your browser, and import the file.',
  'webPages.notFound': '{host} has no such page. Check the address.',
  'webPages.refused':
    '{host} won’t show this page to Attest ({status}). Open it in your browser, save it there, and import the file.',
  'webPages.notShown':
    'The page at {host} could not be shown. Open it in your browser, save it there, and import the file.',
  'webPages.leftOut.done':
    'Imported “{title}”, {words, plural, one {# word} other {# words}}. {count, plural, one {# paragraph of the page is} other {# paragraphs of the page are}} not in the article.',
  'webPages.leftOut.show': 'Show',
  'webPages.leftOut.title':
    '{count, plural, one {# paragraph of the page is not in the article} other {# paragraphs of the page are not in the article}}',
  'webPages.leftOut.about':
    'Attest took these for something beside the article. If they belong to it, keep the whole page, and delete what doesn’t.',
  'webPages.leftOut.keepAll': 'Keep the whole page',
  'webPages.leftOut.close': 'Close',
} as const;
