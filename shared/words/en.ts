import { actions } from './en/actions';
import { commands } from './en/commands';
import { failures } from './en/failures';
import { model } from './en/model';
import { notices } from './en/notices';

/** Every sentence that a person reads, in English: ICU messages by id. */
export const en = { ...actions, ...commands, ...failures, ...model, ...notices } as const;
