import { type Disk, systemDisk } from '../storage/files/Disk';
import { type Call, interceptCalls } from './interceptCalls';

/** What goes wrong, and when: calls are counted from one. `short`: the system writes less than it was given. */
export type FaultPlan =
  | { kind: 'once' | 'lasting'; call: number; code: string }
  | { kind: 'now and then'; isDue: () => boolean; code: string }
  | { kind: 'short' };

/** The system’s disk, except for what goes wrong. */
export class FaultyDisk {
  readonly disk: Disk = interceptCalls(systemDisk, (call, proceed) => this.#do(call, proceed));
  #plan: FaultPlan | null = null;
  #calls = 0;
  #faults = 0;

  arm(plan: FaultPlan): void {
    this.#plan = plan;
    this.#calls = 0;
    this.#faults = 0;
  }

  /** From now on all is well. Returns how often something went wrong. */
  disarm(): number {
    this.#plan = null;
    return this.#faults;
  }

  async #do(call: Call, proceed: (...args: unknown[]) => unknown): Promise<unknown> {
    this.#calls += 1;
    if (this.#plan?.kind === 'short') return this.#writeLess(call, proceed);
    const code = this.#codeOf(this.#plan);
    if (!code) return proceed();
    this.#faults += 1;
    // Even if it fails, the system has released the file.
    if (call.name === 'file.close') await proceed();
    const error = new Error(`${code}: made to fail, ${call.name}`);
    throw Object.assign(error, { code, syscall: call.name.replace('file.', 'f') });
  }

  #codeOf(plan: FaultPlan | null): string | null {
    if (!plan || plan.kind === 'short') return null;
    if (plan.kind === 'now and then') return plan.isDue() ? plan.code : null;
    const isDue = plan.kind === 'once' ? this.#calls === plan.call : this.#calls >= plan.call;
    return isDue ? plan.code : null;
  }

  async #writeLess({ name, args }: Call, proceed: (...args: unknown[]) => unknown) {
    const [first, offset] = args;
    if (name === 'file.writev') {
      const bytes = Buffer.concat(first as Uint8Array[]);
      this.#faults += 1;
      return proceed([bytes.subarray(0, bytes.length / 2)]);
    }
    if (name === 'file.write' && first instanceof Uint8Array && typeof offset === 'number') {
      this.#faults += 1;
      return proceed(first, offset, Math.ceil((first.length - offset) / 2));
    }
    return proceed();
  }
}
