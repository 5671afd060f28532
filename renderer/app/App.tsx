import { ImportProgress } from '../features/library/ImportProgress';
import { useWindow } from '../state/WindowContext';
import { Announcer } from './Announcer';
import { Contained } from './Contained';
import { FailureView } from './FailureView';
import { Notices } from './Notices';
import { Workspace } from './Workspace';

/** The window: the workspace once the library is open, and until then what keeps it. */
export function App() {
  const isOpen = useWindow(({ library }) => library !== null);
  const failure = useWindow((state) => state.failure);
  return (
    <>
      {isOpen && (
        <Contained>
          <Workspace />
        </Contained>
      )}
      {!isOpen && failure !== null && <FailureView message={failure} />}
      <Announcer />
      <Contained>
        <Notices>{isOpen && <ImportProgress />}</Notices>
      </Contained>
    </>
  );
}
