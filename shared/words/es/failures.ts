import type { failures as english } from '../en/failures';
import type { Translation } from '../Translation';

export const failures: Translation<typeof english> = {
  'failure.internal': 'Algo ha fallado en Attest: {reason}',
};
