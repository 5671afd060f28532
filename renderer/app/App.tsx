import { useWindow } from '../state/WindowContext';
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
      {!isOpen && (
        <Contained>
          <Notices />
        </Contained>
      )}
    </>
  );
}
