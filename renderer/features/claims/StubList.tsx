import { X } from 'lucide-react';
import { useMemo } from 'react';
import { inTurn } from '../../commands/inTurn';
import { useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import styles from './StubList.module.css';
import { addStub, leaveStub, listStubs } from './sourceStubs';

/** The sources that accepted highlights name, to be added and linked if the person wants them. */
export function StubList() {
  const { say } = useWords();
  const services = useServices();
  const claims = useWindow((state) => state.claims);
  const library = useWindow((state) => state.library);
  const stubs = useMemo(() => listStubs({ claims, library }), [claims, library]);
  if (!stubs.length) return null;
  return (
    <section aria-label={say('claims.stubs')} className={styles.stubs}>
      <h3 className={styles.title}>{say('claims.stubs')}</h3>
      <p className={styles.hint}>{say('claims.stubs.hint')}</p>
      <ul className={styles.list}>
        {stubs.map((stub) => {
          const { speaker, source, highlights } = stub;
          const values = { speaker, count: highlights.length };
          return (
            <li key={speaker} className={styles.stub}>
              <Button tone="quiet" onPress={() => inTurn(services, () => addStub(services, stub))}>
                {source ? say('claims.stub.link', values) : say('claims.stub.add', values)}
              </Button>
              <IconButton
                label={say('claims.stub.leave', { speaker })}
                onPress={() => leaveStub(services, stub)}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
