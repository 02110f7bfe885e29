/** LockService: keeps two runs of the script from doing the same thing at once. */
import { ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';

/** Which execution holds which lock. Whole executions of other processes wait their turn, so memory is enough. */
const holders = new WeakMap<object, Map<string, Execution>>();

class Lock {
  readonly [SERVICE] = 'LockService.Lock';
  readonly #execution: Execution;
  readonly #name: string;
  /** Granted although another has it. */
  #lie = false;
  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }
  /** Waits in virtual time; nothing else moves meanwhile, so a held lock stays held. */
  tryLock(timeoutInMillis: number): boolean {
    const { lock } = this.#execution.host.circumstances;
    if (lock === 'throws') throw new ServiceError('There are too many LockService operations against the same script.');
    const held = this.#held();
    const holder = held.get(this.#name);
    if (holder && holder !== this.#execution && lock === 'lies') {
      this.#lie = true;
      return true;
    }
    if (holder && holder !== this.#execution) {
      this.#execution.spend(timeoutInMillis);
      return false;
    }
    if (!holder) {
      held.set(this.#name, this.#execution);
      this.#execution.onEnd(() => {
        const isHeld = held.get(this.#name) === this.#execution;
        if (isHeld) held.delete(this.#name);
        return () => void (isHeld && held.set(this.#name, this.#execution));
      });
    }
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return this.#lie || this.#held().get(this.#name) === this.#execution;
  }
  releaseLock(): void {
    this.#lie = false;
    if (this.hasLock()) this.#held().delete(this.#name);
  }
  #held(): Map<string, Execution> {
    const { host } = this.#execution;
    let held = holders.get(host);
    if (!held) {
      held = new Map();
      holders.set(host, held);
    }
    return held;
  }
}

class LockService {
  readonly [SERVICE] = 'LockService';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  getDocumentLock(): Lock | null {
    if (this.#execution.host.circumstances.lock === 'none') return null;
    return new Lock(this.#execution, 'document');
  }
  getScriptLock(): Lock {
    return new Lock(this.#execution, 'script');
  }
  getUserLock(): Lock {
    return new Lock(this.#execution, `user ${this.#execution.user}`);
  }
}

export const lockService: GoogleService = {
  roots: { LockService: (execution) => new LockService(execution) },
  costs: { 'LockService.Lock': 20 },
};
