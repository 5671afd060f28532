/** Newer versions of Attest. */
export const appUpdates = {
  'appUpdates.title': 'Attest updates',
  'appUpdates.check': 'Check for new versions',
  'appUpdates.on': 'On',
  'appUpdates.off': 'Off',
  'appUpdates.about':
    'When this is on, Attest checks at most once a day, and whenever you ask it to. It sends nothing of yours, and downloads and installs nothing unless you say so. When it is off, it never checks.',
  'appUpdates.checkNow': 'Check now',
  'appUpdates.download': 'Download',
  'appUpdates.progress': 'Download progress',
  'appUpdates.restart': 'Restart now',
  'appUpdates.news': 'What’s new',
  'appUpdates.status.off': 'This is Attest {version}. It doesn’t check for new versions.',
  'appUpdates.status.unchecked': 'This is Attest {version}.',
  'appUpdates.status.checking': 'Checking for a new version…',
  'appUpdates.status.upToDate':
    'This is Attest {version}. No newer version was found on {checkedAt, date, long}.',
  'appUpdates.status.found': 'Attest {newer} is out. This is {version}.',
  'appUpdates.status.downloading': 'Downloading Attest {newer}…',
  'appUpdates.status.ready':
    'Attest {newer} has been downloaded and verified. It will be installed when you quit.',
  'appUpdates.status.readyWithPassword':
    'Attest {newer} has been downloaded and verified. It will be installed when you quit. The system will then ask for an administrator’s password.',
  'appUpdates.limit.noFeed':
    'This copy doesn’t know where new versions are published, so it can’t check for them.',
  'appUpdates.limit.development':
    'This is a development build: it tells you about new versions but has to be updated by hand.',
  'appUpdates.limit.fallback':
    'This copy is packaged with a fallback Electron, for trying out only: it tells you about new versions but has to be updated by hand.',
  'appUpdates.limit.archive':
    'This copy was unpacked from an archive: it tells you about new versions but has to be updated by hand.',
  'appUpdates.limit.portable':
    'This is the portable copy: it tells you about new versions but has to be updated by hand.',
  'appUpdates.refusal.noFeed': 'This copy doesn’t know where new versions are published.',
  'appUpdates.refusal.off': 'Checking for new versions is turned off.',
  'appUpdates.refusal.byHand': 'This copy can’t update itself.',
  'appUpdates.refusal.notReady': 'No new version is ready.',
  'appUpdates.failure.unreachable':
    'The place where new versions are published can’t be reached. Check the connection, then try again.',
  'appUpdates.failure.missing':
    'Nothing for this system was found where new versions are published.',
  'appUpdates.failure.checksum':
    'The download’s checksum doesn’t match the published one, so it was thrown away. Nothing has changed. Try again later.',
  'appUpdates.failure.signature':
    'The download isn’t signed by the makers of this copy, so it was thrown away. Nothing has changed. Try again later.',
  'appUpdates.failure.noChecksum':
    'The new version was published without a checksum, so it isn’t used.',
  'appUpdates.failure.other': 'Couldn’t check for or download a new version: {reason}',
  'appUpdates.out': 'Attest {version} is out.',
} as const;
